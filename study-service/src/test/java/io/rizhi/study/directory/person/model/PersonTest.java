package io.rizhi.study.directory.person.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final UnitId WARD = new UnitId("ward");
    private static final UnitId OFFICE = new UnitId("office");
    private final Person person = Person.register(
                    new PersonId("p"),
                    new Profile("li", "李静", null, "zh-CN", ZoneId.of("Asia/Shanghai")),
                    WARD,
                    MARCH,
                    MARCH)
            .person();

    @Test
    void a_move_ends_the_old_membership_on_the_day_the_new_one_begins() {
        var moved = accepted(person.moveTo(OFFICE, MAY));

        assertThat(moved.person().memberships())
                .containsExactly(new Membership(WARD, MARCH, MAY), new Membership(OFFICE, MAY, null));
        assertThat(moved.person().memberships().stream().filter(m -> m.holdsOn(MAY)))
                .hasSize(1);
        assertThat(moved.events()).hasSize(2).allMatch(PersonEvent.MembershipChanged.class::isInstance);
    }

    @Test
    void on_every_date_a_person_is_in_at_most_one_unit_however_often_they_move() {
        var at = person;
        for (int i = 1; i < 30; i++) {
            var outcome = at.moveTo(new UnitId("v" + i), MARCH.plusDays(i * 2L));
            at = outcome instanceof PersonOutcome.Accepted done ? done.person() : at;
            for (int day = 0; day < 80; day++) {
                var on = MARCH.plusDays(day);
                assertThat(at.memberships().stream().filter(m -> m.holdsOn(on)).count())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void a_move_to_the_same_unit_or_before_the_current_membership_is_refused() {
        assertThat(reason(person.moveTo(WARD, MAY))).isEqualTo(PersonRejection.ALREADY_IN_UNIT);
        assertThat(reason(person.moveTo(OFFICE, MARCH.minusDays(1))))
                .isEqualTo(PersonRejection.MEMBERSHIP_BEFORE_CURRENT);
    }

    @Test
    void a_manager_needs_a_scope_and_a_scope_taken_away_ends_on_that_date() {
        assertThat(reason(person.assignRoles(Set.of(Role.MANAGER), Set.of(), MARCH)))
                .isEqualTo(PersonRejection.SCOPE_MISSING);
        var manager = accepted(person.assignRoles(Set.of(Role.MANAGER), Set.of(WARD), MARCH))
                .person();

        var changed = accepted(manager.assignRoles(Set.of(Role.MANAGER), Set.of(OFFICE), MAY))
                .person();

        assertThat(changed.scopeUnitsOn(MAY.minusDays(1))).containsExactly(WARD);
        assertThat(changed.scopeUnitsOn(MAY)).containsExactly(OFFICE);
        assertThat(changed.rolesVersion()).isEqualTo(person.rolesVersion() + 2);
    }

    @Test
    void who_leaves_has_no_membership_no_role_and_no_scope_from_that_day() {
        var manager = accepted(person.assignRoles(Set.of(Role.MANAGER, Role.ADMIN), Set.of(WARD), MARCH))
                .person();

        var left = accepted(manager.depart(MAY, MAY, Instant.parse("2026-05-01T08:00:00Z")));

        assertThat(left.person().roles()).containsExactly(Role.MEMBER);
        assertThat(left.person().scopeUnitsOn(MAY)).isEmpty();
        assertThat(left.person().memberships()).containsExactly(new Membership(WARD, MARCH, MAY));
        assertThat(left.events()).last().isInstanceOf(PersonEvent.Departed.class);
        assertThat(reason(left.person().moveTo(OFFICE, MAY))).isEqualTo(PersonRejection.ALREADY_LEFT);
    }

    @Test
    void a_departure_to_come_is_kept_until_its_day_and_can_be_taken_back() {
        var leaving = accepted(person.depart(MAY, MARCH, Instant.EPOCH));

        assertThat(leaving.events()).isEmpty();
        assertThat(leaving.person().status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(leaving.person().leavesOn()).isEqualTo(MAY);
        assertThat(accepted(leaving.person().moveTo(OFFICE, MARCH.plusDays(1)))
                        .person()
                        .leavesOn())
                .isEqualTo(MAY);
        assertThat(accepted(leaving.person().stay()).person().leavesOn()).isNull();
        var left = accepted(leaving.person().depart(MAY, MAY.plusDays(2), Instant.EPOCH))
                .person();
        assertThat(left.leavesOn()).isNull();
        assertThat(left.leftOn()).isEqualTo(MAY);
        assertThat(reason(left.stay())).isEqualTo(PersonRejection.ALREADY_LEFT);
    }

    @Test
    void periods_of_leave_are_sorted_and_must_not_share_a_day() {
        var late = new Leave(MAY, MAY.plusDays(3));
        var early = new Leave(MARCH, MARCH.plusDays(1));

        assertThat(accepted(person.takeLeave(List.of(late, early))).person().leaves())
                .containsExactly(early, late);
        assertThat(reason(person.takeLeave(List.of(late, new Leave(MAY.plusDays(3), MAY.plusDays(4))))))
                .isEqualTo(PersonRejection.LEAVE_OVERLAPS);
    }

    private static PersonOutcome.Accepted accepted(PersonOutcome outcome) {
        return (PersonOutcome.Accepted) outcome;
    }

    private static PersonRejection reason(PersonOutcome outcome) {
        return ((PersonOutcome.Rejected) outcome).reason();
    }
}
