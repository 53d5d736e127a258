package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Leave;
import io.rizhi.study.directory.person.model.Membership;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.directory.person.model.ScopeGrant;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A person as stored. Dates are ISO text, which sorts as dates do; a period without end ends on {@link #OPEN}, so that
 * one range query finds what holds on a date.
 */
final class PersonDocument {

    static final int SCHEMA = 1;
    static final String OPEN = "9999-12-31";

    private PersonDocument() {}

    static Document of(Person person, NewAccount account) {
        return state(person).append("_id", person.id().value()).append("account", account(account));
    }

    /** Everything but the id and the account. */
    static Document state(Person person) {
        var profile = person.profile();
        return new Document("schema", SCHEMA)
                .append("login", profile.login())
                .append("displayName", profile.displayName())
                .append("nameKey", Names.key(profile.displayName()))
                .append("searchKey", Names.key(profile.displayName()) + "\n" + Names.key(profile.login()))
                .append("email", profile.email())
                .append("language", profile.language())
                .append("zone", profile.zone().getId())
                .append("status", person.status().name())
                .append(
                        "roles",
                        person.roles().stream().map(Role::wireName).sorted().toList())
                .append("rolesVersion", person.rolesVersion())
                .append(
                        "scopes",
                        person.scopes().stream().map(PersonDocument::scope).toList())
                .append(
                        "memberships",
                        person.memberships().stream()
                                .map(PersonDocument::membership)
                                .toList())
                .append("lastUnitId", lastUnit(person))
                .append(
                        "leaves",
                        person.leaves().stream().map(PersonDocument::leave).toList())
                .append("registeredOn", person.registeredOn().toString())
                .append(
                        "leavesOn",
                        person.leavesOn() == null ? null : person.leavesOn().toString())
                .append("leftAt", person.leftAt() == null ? null : Date.from(person.leftAt()))
                .append(
                        "leftOn",
                        person.leftOn() == null ? OPEN : person.leftOn().toString());
    }

    static Document account(NewAccount account) {
        var expiresAt = account.expiresAt();
        return new Document("loginKey", account.loginKey())
                .append("hash", account.hash())
                .append("mustChange", account.mustChange())
                .append("expiresAt", expiresAt == null ? null : Date.from(expiresAt));
    }

    static Person read(Document stored) {
        var leftAt = stored.getDate("leftAt");
        return new Person(
                new PersonId(stored.getString("_id")),
                stored.getLong("version"),
                profile(stored),
                PersonStatus.valueOf(stored.getString("status")),
                roles(stored),
                stored.getInteger("rolesVersion", 1),
                list(stored, "scopes").stream().map(PersonDocument::scope).toList(),
                list(stored, "memberships").stream()
                        .map(PersonDocument::membership)
                        .toList(),
                list(stored, "leaves").stream().map(PersonDocument::leave).toList(),
                LocalDate.parse(stored.getString("registeredOn")),
                date(stored.getString("leavesOn")),
                leftAt == null ? null : instant(leftAt),
                end(stored.getString("leftOn")));
    }

    static PersonFacts facts(Document stored) {
        return new PersonFacts(
                new PersonId(stored.getString("_id")),
                stored.getString("displayName"),
                PersonStatus.valueOf(stored.getString("status")),
                stored.getString("language"),
                ZoneId.of(stored.getString("zone")),
                LocalDate.parse(stored.getString("registeredOn")),
                end(stored.getString("leftOn")),
                list(stored, "memberships").stream()
                        .map(PersonDocument::membership)
                        .toList(),
                list(stored, "leaves").stream().map(PersonDocument::leave).toList());
    }

    private static @Nullable String lastUnit(Person person) {
        var memberships = person.memberships();
        return memberships.isEmpty()
                ? null
                : memberships.get(memberships.size() - 1).unitId().value();
    }

    private static Profile profile(Document stored) {
        return new Profile(
                stored.getString("login"),
                stored.getString("displayName"),
                stored.getString("email"),
                stored.getString("language"),
                ZoneId.of(stored.getString("zone")));
    }

    private static Set<Role> roles(Document stored) {
        return stored.getList("roles", String.class, List.of()).stream()
                .flatMap(name -> Role.fromWire(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Document scope(ScopeGrant grant) {
        return period(grant.from(), grant.to()).append("unitId", grant.unitId().value());
    }

    private static ScopeGrant scope(Document stored) {
        return new ScopeGrant(
                new UnitId(stored.getString("unitId")),
                LocalDate.parse(stored.getString("from")),
                end(stored.getString("to")));
    }

    private static Document membership(Membership membership) {
        return period(membership.from(), membership.to())
                .append("unitId", membership.unitId().value());
    }

    private static Membership membership(Document stored) {
        return new Membership(
                new UnitId(stored.getString("unitId")),
                LocalDate.parse(stored.getString("from")),
                end(stored.getString("to")));
    }

    private static Document leave(Leave leave) {
        return period(leave.from(), leave.to());
    }

    private static Leave leave(Document stored) {
        return new Leave(LocalDate.parse(stored.getString("from")), LocalDate.parse(stored.getString("to")));
    }

    private static Document period(LocalDate from, @Nullable LocalDate to) {
        return new Document("from", from.toString()).append("to", to == null ? OPEN : to.toString());
    }

    private static @Nullable LocalDate date(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    private static @Nullable LocalDate end(String date) {
        return date.equals(OPEN) ? null : LocalDate.parse(date);
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }

    private static List<Document> list(Document stored, String field) {
        return stored.getList(field, Document.class, List.of());
    }
}
