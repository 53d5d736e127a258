package io.rizhi.study.directory.person;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whole people in MongoDB. The scope of the caller is part of every filter. */
final class MongoPeople implements PeopleStore {

    static final String COLLECTION = "people";
    private static final int MOST_AT_ONCE = 200;

    private final AggregateCollection people;

    MongoPeople(AggregateCollection people) {
        this.people = people;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .unique(ascending("account.loginKey"))
                .index(ascending("memberships.unitId", "nameKey", "_id"))
                .index(ascending("status", "nameKey", "_id"))
                .index(ascending("roles", "status"))
                .partial(ascending("leavesOn", "_id"), gt("leavesOn", ""));
    }

    @Override
    public Mono<Person> find(PersonId id, Scope scope, LocalDate on) {
        return people.documents()
                .findOne(and(eq("_id", id.value()), inScope(scope, on)), Projections.exclude("account"))
                .map(PersonDocument::read);
    }

    @Override
    public Flux<Person> list(PeopleFilter filter) {
        var parts = new ArrayList<Bson>();
        parts.add(eq("status", filter.status().name()));
        parts.add(inScope(filter.scope(), filter.on()));
        var units = filter.units();
        if (units != null) {
            parts.add(filter.status() == PersonStatus.LEFT ? everIn(units) : memberOn(units, filter.on()));
        }
        var text = filter.text();
        if (text != null) {
            parts.add(regex("searchKey", Pattern.quote(Names.key(text))));
        }
        var after = filter.after();
        if (after != null) {
            parts.add(or(gt("nameKey", after.nameKey()), and(eq("nameKey", after.nameKey()), gt("_id", after.id()))));
        }
        return people.documents()
                .find(and(parts), Sorts.ascending("nameKey", "_id"), Projections.exclude("account"), filter.limit())
                .map(PersonDocument::read);
    }

    @Override
    public Flux<Person> findAll(Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).limit(MOST_AT_ONCE).toList();
        return people.documents()
                .find(in("_id", values), Sorts.ascending("_id"), Projections.exclude("account"), MOST_AT_ONCE)
                .map(PersonDocument::read);
    }

    @Override
    public Mono<Person> add(Person person, NewAccount account, List<PendingEvent> events) {
        return people.insert(PersonDocument.of(person, account), events).map(PersonDocument::read);
    }

    @Override
    public Mono<Person> save(Person person, List<PendingEvent> events) {
        var id = person.id().value();
        return people.documents()
                .findOne(
                        and(eq("_id", id), eq("version", person.version())),
                        Projections.include("version", "sequence", "outbox"))
                .switchIfEmpty(Mono.error(() -> new LostUpdate(COLLECTION, id)))
                .flatMap(stored -> people.update(Revision.of(stored), changed(person), events))
                .map(PersonDocument::read);
    }

    /** The bound below lets the partial index answer, which holds nobody but those who will leave. */
    @Override
    public Flux<Person> leavingBy(LocalDate today, int limit) {
        return people.documents()
                .find(
                        and(gt("leavesOn", ""), lte("leavesOn", today.toString())),
                        Sorts.ascending("leavesOn", "_id"),
                        Projections.exclude("account"),
                        limit)
                .map(PersonDocument::read);
    }

    @Override
    public Mono<Long> countOtherAdmins(PersonId id) {
        var filter = and(eq("roles", "admin"), eq("status", PersonStatus.ACTIVE.name()), ne("_id", id.value()));
        return people.documents()
                .find(filter, Sorts.ascending("_id"), Projections.include("_id"), 10)
                .count();
    }

    @Override
    public Flux<String> takenLogins(Collection<String> loginKeys) {
        return Flux.fromIterable(loginKeys)
                .buffer(MOST_AT_ONCE)
                .concatMap(part -> people.documents()
                        .find(
                                in("account.loginKey", part),
                                Sorts.ascending("_id"),
                                Projections.include("account.loginKey"),
                                MOST_AT_ONCE))
                .map(stored -> stored.get("account", Document.class).getString("loginKey"));
    }

    private static Bson changed(Person person) {
        return Updates.combine(PersonDocument.state(person).entrySet().stream()
                .map(field -> Updates.set(field.getKey(), field.getValue()))
                .toList());
    }

    /** Everybody, or those whose membership of that date, or last membership, lies in the scope. */
    static Bson inScope(Scope scope, LocalDate on) {
        if (scope.isEverybody()) {
            return eq("schema", PersonDocument.SCHEMA);
        }
        return or(memberOn(scope.units(), on), and(eq("status", PersonStatus.LEFT.name()), lastIn(scope.units())));
    }

    static Bson memberOn(Set<UnitId> units, LocalDate on) {
        var date = on.toString();
        return elemMatch("memberships", and(in("unitId", values(units)), lte("from", date), gt("to", date)));
    }

    /** A person who has left keeps being visible to those who answered for the unit they left from. */
    private static Bson lastIn(Set<UnitId> units) {
        return in("lastUnitId", values(units));
    }

    private static Bson everIn(Set<UnitId> units) {
        return in("memberships.unitId", values(units));
    }

    private static List<String> values(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
