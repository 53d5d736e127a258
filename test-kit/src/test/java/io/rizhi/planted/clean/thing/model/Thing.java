package io.rizhi.planted.clean.thing.model;

import io.rizhi.planted.clean.ids.ThingId;
import java.time.Clock;
import java.time.Instant;

public record Thing(ThingId id, Instant at) {
    public static Thing now(ThingId id, Clock clock) {
        return new Thing(id, Instant.now(clock));
    }
}
