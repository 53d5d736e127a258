package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Membership;
import io.rizhi.study.directory.unit.model.UnitTree;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership of a unit.
 *
 * @param unitId   unit
 * @param unitName its name when the membership began
 * @param from     first day
 * @param to       first day no longer in the unit; null while it lasts
 */
public record MembershipView(
        String unitId,
        String unitName,
        LocalDate from,
        @Nullable LocalDate to) {

    static MembershipView of(Membership membership, UnitTree tree) {
        var name = tree.nameOn(membership.unitId(), membership.from()).orElse("");
        return new MembershipView(membership.unitId().value(), name, membership.from(), membership.to());
    }
}
