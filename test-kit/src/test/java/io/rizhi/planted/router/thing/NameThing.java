package io.rizhi.planted.router.thing;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

record NameThing(RouterFunction<ServerResponse> router) {}
