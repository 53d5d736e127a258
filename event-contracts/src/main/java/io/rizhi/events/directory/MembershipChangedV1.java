package io.rizhi.events.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A membership of a person in a unit was opened or closed. Sent as {@code rizhi.directory.membership-changed.v1}.
 *
 * @param personId person, the key
 * @param unitId unit
 * @param from first date of the membership
 * @param to first date on which the person no longer belongs to the unit; null while the membership is open
 * @param path ids from the root down to the unit, both included
 */
public record MembershipChangedV1(
        String personId,
        String unitId,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> path) {

    public MembershipChangedV1 {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(from, "from");
        path = List.copyOf(path);
    }
}
