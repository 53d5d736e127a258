package io.rizhi.planted.corespring.thing;

import org.springframework.web.reactive.function.client.WebClient;

record NameThing(WebClient client) {}
