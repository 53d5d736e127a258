package io.rizhi.planted.blocks.thing;

import reactor.core.publisher.Mono;

final class NameThing {
    String name(Mono<String> name) {
        return String.valueOf(name.block());
    }
}
