package io.rizhi.planted.continues.thing;

import reactor.core.publisher.Flux;

final class NameThing {
    Flux<String> names(Flux<String> names) {
        return names.onErrorContinue((error, name) -> {});
    }
}
