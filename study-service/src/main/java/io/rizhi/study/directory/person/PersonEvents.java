package io.rizhi.study.directory.person;

import io.rizhi.events.EventTypes;
import io.rizhi.events.directory.LeaveChangedV1;
import io.rizhi.events.directory.MembershipChangedV1;
import io.rizhi.events.directory.PersonChangedV1;
import io.rizhi.events.directory.PersonLeftV1;
import io.rizhi.events.directory.PersonRegisteredV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.directory.person.model.Membership;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonEvent;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.UnitId;
import java.util.List;
import java.util.Objects;

/** What happened to a person, as contract records. */
public final class PersonEvents {

    private PersonEvents() {}

    public static List<PendingEvent> of(PersonOutcome.Accepted accepted, UnitTree tree) {
        return accepted.events().stream()
                .map(event -> of(accepted.person(), event, tree))
                .toList();
    }

    /** Whoever holds login sessions of the person looks at them again. */
    public static List<PendingEvent> ofGivenPassword(Person person) {
        return List.of(changed(person));
    }

    private static PendingEvent of(Person person, PersonEvent event, UnitTree tree) {
        if (event instanceof PersonEvent.Registered) {
            return registered(person);
        }
        if (event instanceof PersonEvent.Changed) {
            return changed(person);
        }
        if (event instanceof PersonEvent.MembershipChanged moved) {
            return membership(person, moved.membership(), tree);
        }
        if (event instanceof PersonEvent.LeaveChanged leave) {
            return leave(person, leave);
        }
        return left(person);
    }

    private static PendingEvent registered(Person person) {
        var profile = person.profile();
        var data = new PersonRegisteredV1(
                person.id().value(), profile.language(), profile.zone().getId(), person.registeredOn());
        return new PendingEvent(EventTypes.PERSON_REGISTERED, data);
    }

    private static PendingEvent changed(Person person) {
        var profile = person.profile();
        var roles = person.roles().stream().map(Role::wireName).sorted().toList();
        var data = new PersonChangedV1(
                person.id().value(), profile.language(), profile.zone().getId(), roles, person.rolesVersion());
        return new PendingEvent(EventTypes.PERSON_CHANGED, data);
    }

    private static PendingEvent membership(Person person, Membership membership, UnitTree tree) {
        var path = tree.pathOn(membership.unitId(), membership.from()).stream()
                .map(UnitId::value)
                .toList();
        var data = new MembershipChangedV1(
                person.id().value(), membership.unitId().value(), membership.from(), membership.to(), path);
        return new PendingEvent(EventTypes.MEMBERSHIP_CHANGED, data);
    }

    private static PendingEvent leave(Person person, PersonEvent.LeaveChanged event) {
        var periods = event.leaves().stream()
                .map(leave -> new LeaveChangedV1.Period(leave.from(), leave.to()))
                .toList();
        return new PendingEvent(
                EventTypes.LEAVE_CHANGED, new LeaveChangedV1(person.id().value(), periods));
    }

    private static PendingEvent left(Person person) {
        var data = new PersonLeftV1(
                person.id().value(), Objects.requireNonNull(person.leftAt()), Objects.requireNonNull(person.leftOn()));
        return new PendingEvent(EventTypes.PERSON_LEFT, data);
    }
}
