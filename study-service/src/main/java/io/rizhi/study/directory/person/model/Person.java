package io.rizhi.study.directory.person.model;

import io.rizhi.study.directory.person.model.PersonOutcome.Accepted;
import io.rizhi.study.directory.person.model.PersonOutcome.Rejected;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person and what may happen to them.
 *
 * @param version      rises with each change of the document, also of the account in it
 * @param rolesVersion rises with each change of roles, scope or status, so that tokens can be told old
 * @param leavesOn     the coming day of a departure that is entered already; null when none is
 * @param leftAt       when the departure was entered; null while active
 * @param leftOn       first day on which the person no longer belongs; null while active
 */
public record Person(
        PersonId id,
        long version,
        Profile profile,
        PersonStatus status,
        Set<Role> roles,
        int rolesVersion,
        List<ScopeGrant> scopes,
        List<Membership> memberships,
        List<Leave> leaves,
        LocalDate registeredOn,
        @Nullable LocalDate leavesOn,
        @Nullable Instant leftAt,
        @Nullable LocalDate leftOn) {

    /** History stays in the person's document, so it is bounded. */
    public static final int MAX_HISTORY = 200;

    public Person {
        roles = Set.copyOf(roles);
        scopes = List.copyOf(scopes);
        memberships = List.copyOf(memberships);
        leaves = List.copyOf(leaves);
    }

    /** A new active person in a unit from a date on; a member until more is assigned. */
    public static Accepted register(PersonId id, Profile profile, UnitId unit, LocalDate from, LocalDate today) {
        var membership = new Membership(unit, from, null);
        var person = new Person(
                id,
                0,
                profile,
                PersonStatus.ACTIVE,
                EnumSet.of(Role.MEMBER),
                1,
                List.of(),
                List.of(membership),
                List.of(),
                today,
                null,
                null,
                null);
        return new Accepted(
                person, List.of(new PersonEvent.Registered(), new PersonEvent.MembershipChanged(membership)));
    }

    /** The first admin belongs to no unit yet. */
    public static Accepted registerFirstAdmin(PersonId id, Profile profile, LocalDate today) {
        var person = new Person(
                id,
                0,
                profile,
                PersonStatus.ACTIVE,
                EnumSet.of(Role.ADMIN, Role.MEMBER),
                1,
                List.of(),
                List.of(),
                List.of(),
                today,
                null,
                null,
                null);
        return new Accepted(person, List.of(new PersonEvent.Registered(), new PersonEvent.Changed()));
    }

    public PersonOutcome changeProfile(Profile changed) {
        return status == PersonStatus.LEFT
                ? new Rejected(PersonRejection.ALREADY_LEFT)
                : new Accepted(withProfile(changed), List.of(new PersonEvent.Changed()));
    }

    /** Gives exactly these roles; grants of units no longer named end on that date, new ones start on it. */
    public PersonOutcome assignRoles(Set<Role> wanted, Set<UnitId> scopeUnits, LocalDate on) {
        if (status == PersonStatus.LEFT) {
            return new Rejected(PersonRejection.ALREADY_LEFT);
        }
        if (wanted.contains(Role.MANAGER) && scopeUnits.isEmpty()) {
            return new Rejected(PersonRejection.SCOPE_MISSING);
        }
        var next = EnumSet.of(Role.MEMBER);
        next.addAll(wanted);
        var grants = grantsAfter(next.contains(Role.MANAGER) ? scopeUnits : Set.of(), on);
        return grants.size() > MAX_HISTORY
                ? new Rejected(PersonRejection.HISTORY_FULL)
                : new Accepted(withRoles(next, grants), List.of(new PersonEvent.Changed()));
    }

    /** Moves the person to another unit from a date on; the membership that is open ends the day before. */
    public PersonOutcome moveTo(UnitId unit, LocalDate from) {
        if (status == PersonStatus.LEFT) {
            return new Rejected(PersonRejection.ALREADY_LEFT);
        }
        var open = openMembership();
        if (open.isPresent() && open.get().unitId().equals(unit)) {
            return new Rejected(PersonRejection.ALREADY_IN_UNIT);
        }
        if (open.isPresent() && from.isBefore(open.get().from())) {
            return new Rejected(PersonRejection.MEMBERSHIP_BEFORE_CURRENT);
        }
        return memberships.size() >= MAX_HISTORY ? new Rejected(PersonRejection.HISTORY_FULL) : moved(unit, from);
    }

    /** Replaces all periods of leave, so that a period entered late or by mistake can be corrected. */
    public PersonOutcome takeLeave(List<Leave> periods) {
        if (status == PersonStatus.LEFT) {
            return new Rejected(PersonRejection.ALREADY_LEFT);
        }
        if (periods.size() > MAX_HISTORY) {
            return new Rejected(PersonRejection.HISTORY_FULL);
        }
        var sorted = periods.stream().sorted(Comparator.comparing(Leave::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).from().isAfter(sorted.get(i - 1).to())) {
                return new Rejected(PersonRejection.LEAVE_OVERLAPS);
            }
        }
        return new Accepted(withLeaves(sorted), List.of(new PersonEvent.LeaveChanged(sorted)));
    }

    /**
     * Ends membership, roles and scope from that date on; the account is useless at once. A date to come is kept until its day,
     * and nothing else changes before.
     */
    public PersonOutcome depart(LocalDate on, LocalDate today, Instant now) {
        if (status == PersonStatus.LEFT) {
            return new Rejected(PersonRejection.ALREADY_LEFT);
        }
        if (on.isAfter(today)) {
            return new Accepted(leavingOn(on), List.of());
        }
        var events = new ArrayList<PersonEvent>();
        var closed = new ArrayList<Membership>();
        for (var membership : memberships) {
            var ended = endedAt(membership, on);
            closed.add(ended);
            if (!ended.equals(membership)) {
                events.add(new PersonEvent.MembershipChanged(ended));
            }
        }
        events.add(new PersonEvent.Departed());
        return new Accepted(departed(closed, grantsAfter(Set.of(), on), now, on), events);
    }

    /** Takes back a departure that has not come yet; nothing changes when none is entered. */
    public PersonOutcome stay() {
        return status == PersonStatus.LEFT
                ? new Rejected(PersonRejection.ALREADY_LEFT)
                : new Accepted(leavingOn(null), List.of());
    }

    /** The membership without an end. */
    public Optional<Membership> openMembership() {
        return memberships.stream()
                .filter(membership -> membership.to() == null)
                .findFirst();
    }

    /** Units the person answers for on that date, without children. */
    public Set<UnitId> scopeUnitsOn(LocalDate on) {
        return scopes.stream()
                .filter(grant -> grant.holdsOn(on))
                .map(ScopeGrant::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Accepted moved(UnitId unit, LocalDate from) {
        var next = new ArrayList<Membership>();
        var events = new ArrayList<PersonEvent>();
        for (var membership : memberships) {
            var ended = membership.to() == null ? endedAt(membership, from) : membership;
            next.add(ended);
            if (!ended.equals(membership)) {
                events.add(new PersonEvent.MembershipChanged(ended));
            }
        }
        var opened = new Membership(unit, from, null);
        next.add(opened);
        events.add(new PersonEvent.MembershipChanged(opened));
        return new Accepted(withMemberships(next), events);
    }

    private static Membership endedAt(Membership membership, LocalDate on) {
        if (membership.to() != null && !membership.to().isAfter(on)) {
            return membership;
        }
        var end = on.isBefore(membership.from()) ? membership.from() : on;
        return new Membership(membership.unitId(), membership.from(), end);
    }

    private List<ScopeGrant> grantsAfter(Set<UnitId> wanted, LocalDate on) {
        var grants = new ArrayList<ScopeGrant>();
        var kept = new ArrayList<UnitId>();
        for (var grant : scopes) {
            if (grant.to() != null || wanted.contains(grant.unitId())) {
                grants.add(grant);
                if (grant.to() == null) {
                    kept.add(grant.unitId());
                }
            } else {
                var end = on.isBefore(grant.from()) ? grant.from() : on;
                grants.add(new ScopeGrant(grant.unitId(), grant.from(), end));
            }
        }
        wanted.stream()
                .filter(unit -> !kept.contains(unit))
                .sorted()
                .forEach(unit -> grants.add(new ScopeGrant(unit, on, null)));
        return grants;
    }

    private Person withProfile(Profile next) {
        return new Person(
                id,
                version,
                next,
                status,
                roles,
                rolesVersion,
                scopes,
                memberships,
                leaves,
                registeredOn,
                leavesOn,
                leftAt,
                leftOn);
    }

    private Person withRoles(Set<Role> next, List<ScopeGrant> grants) {
        return new Person(
                id,
                version,
                profile,
                status,
                next,
                rolesVersion + 1,
                grants,
                memberships,
                leaves,
                registeredOn,
                leavesOn,
                leftAt,
                leftOn);
    }

    private Person withMemberships(List<Membership> next) {
        return new Person(
                id,
                version,
                profile,
                status,
                roles,
                rolesVersion,
                scopes,
                next,
                leaves,
                registeredOn,
                leavesOn,
                leftAt,
                leftOn);
    }

    private Person withLeaves(List<Leave> next) {
        return new Person(
                id,
                version,
                profile,
                status,
                roles,
                rolesVersion,
                scopes,
                memberships,
                next,
                registeredOn,
                leavesOn,
                leftAt,
                leftOn);
    }

    private Person leavingOn(@Nullable LocalDate on) {
        return new Person(
                id,
                version,
                profile,
                status,
                roles,
                rolesVersion,
                scopes,
                memberships,
                leaves,
                registeredOn,
                on,
                leftAt,
                leftOn);
    }

    private Person departed(List<Membership> closed, List<ScopeGrant> grants, Instant at, LocalDate on) {
        return new Person(
                id,
                version,
                profile,
                PersonStatus.LEFT,
                EnumSet.of(Role.MEMBER),
                rolesVersion + 1,
                grants,
                closed,
                leaves,
                registeredOn,
                null,
                at,
                on);
    }
}
