package io.rizhi.planted.subscribes.thing;

import reactor.core.publisher.Mono;

final class NameThing {
    void name(Mono<String> name) {
        name.subscribe();
    }
}
