package io.rizhi.events.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person left; nothing is due from them any more. Sent as {@code rizhi.directory.person-left.v1}.
 *
 * @param personId person, the key
 * @param leftAt when it was recorded
 * @param leftOn first date on which nothing is due, in the zone of the person
 */
public record PersonLeftV1(String personId, Instant leftAt, LocalDate leftOn) {

    public PersonLeftV1 {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(leftAt, "leftAt");
        Objects.requireNonNull(leftOn, "leftOn");
    }
}
