package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Membership;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id          person
 * @param login       as entered
 * @param displayName name
 * @param email       null when there is none
 * @param status      active or left
 * @param language    zh-CN or en
 * @param zone        IANA time zone
 * @param roles       admin, manager, member
 * @param scopeUnits  units the person answers for on that date, without children
 * @param memberships oldest first
 * @param unitId      unit on that date; null when there is none
 * @param unitName    its name on that date
 * @param version     for the next change
 * @param leavesOn    coming first day on which the person no longer belongs; null when no departure is entered
 * @param leftOn      first day on which the person no longer belongs; null while active
 * @param leaves      periods of leave, oldest first
 */
public record PersonView(
        String id,
        String login,
        String displayName,
        @Nullable String email,
        String status,
        String language,
        String zone,
        List<String> roles,
        List<String> scopeUnits,
        List<MembershipView> memberships,
        @Nullable String unitId,
        @Nullable String unitName,
        long version,
        @Nullable LocalDate leavesOn,
        @Nullable LocalDate leftOn,
        List<LeaveView> leaves) {

    public static PersonView of(Person person, UnitTree tree, LocalDate on) {
        var unit = person.memberships().stream()
                .filter(membership -> membership.holdsOn(on))
                .map(Membership::unitId)
                .findFirst();
        return new PersonView(
                person.id().value(),
                person.profile().login(),
                person.profile().displayName(),
                person.profile().email(),
                person.status().name().toLowerCase(Locale.ROOT),
                person.profile().language(),
                person.profile().zone().getId(),
                person.roles().stream().sorted().map(Role::wireName).toList(),
                person.scopeUnitsOn(on).stream().map(UnitId::value).sorted().toList(),
                person.memberships().stream()
                        .map(membership -> MembershipView.of(membership, tree))
                        .toList(),
                unit.map(UnitId::value).orElse(null),
                unit.flatMap(id -> tree.nameOn(id, on)).orElse(null),
                person.version(),
                person.leavesOn(),
                person.leftOn(),
                person.leaves().stream().map(LeaveView::of).toList());
    }
}
