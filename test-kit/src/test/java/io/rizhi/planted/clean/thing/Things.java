package io.rizhi.planted.clean.thing;

import io.rizhi.planted.clean.thing.model.Thing;
import reactor.core.publisher.Mono;

interface Things {
    Mono<Thing> find(String id);
}
