package io.rizhi.planted.clock.thing;

import java.time.Instant;

final class NameThing {
    Instant at() {
        return Instant.now();
    }
}
