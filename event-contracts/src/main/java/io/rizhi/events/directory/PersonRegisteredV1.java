package io.rizhi.events.directory;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A person became known. Sent as {@code rizhi.directory.person-registered.v1}.
 *
 * @param personId person, the key
 * @param language zh-CN or en
 * @param zone IANA time zone
 * @param registeredOn date in the zone of the person
 */
public record PersonRegisteredV1(String personId, String language, String zone, LocalDate registeredOn) {

    public PersonRegisteredV1 {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(registeredOn, "registeredOn");
    }
}
