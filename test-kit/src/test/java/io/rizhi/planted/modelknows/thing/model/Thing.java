package io.rizhi.planted.modelknows.thing.model;

import reactor.core.publisher.Mono;

record Thing(Mono<String> name) {}
