package io.rizhi.planted.resilience.thing;

import io.github.resilience4j.retry.annotation.Retry;

final class NameThing {
    @Retry(name = "name")
    String name() {
        return "name";
    }
}
