package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Leave;
import io.rizhi.study.directory.person.model.Membership;
import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a person.
 *
 * @param language BCP 47 tag, zh-CN or en
 * @param leftOn   first day on which the person no longer belongs; null while active
 */
public record PersonFacts(
        PersonId id,
        String displayName,
        PersonStatus status,
        String language,
        ZoneId zone,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        List<Membership> memberships,
        List<Leave> leaves) {

    public PersonFacts {
        memberships = List.copyOf(memberships);
        leaves = List.copyOf(leaves);
    }

    /** The unit the person belonged to on that date. */
    public Optional<UnitId> unitOn(LocalDate on) {
        return memberships.stream()
                .filter(membership -> membership.holdsOn(on))
                .map(Membership::unitId)
                .findFirst();
    }

    public boolean isOnLeave(LocalDate on) {
        return leaves.stream().anyMatch(leave -> leave.holdsOn(on));
    }

    /** Active on that date, whatever happened later. */
    public boolean isActiveOn(LocalDate on) {
        return leftOn == null ? status == PersonStatus.ACTIVE : on.isBefore(leftOn);
    }
}
