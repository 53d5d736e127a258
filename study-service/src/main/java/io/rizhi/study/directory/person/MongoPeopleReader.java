package io.rizhi.study.directory.person;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.study.directory.unit.HeadCounts;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other features may read of people, straight from the documents. */
final class MongoPeopleReader implements PeopleReader, HeadCounts {

    private static final int PART = 500;
    private static final int MOST_IN_SCOPE = 100_000;
    private static final Bson FACTS = Projections.include(
            "displayName", "status", "language", "zone", "registeredOn", "leftOn", "memberships", "leaves");

    private final Documents people;
    private final Units units;

    MongoPeopleReader(Documents people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public Mono<PersonFacts> find(PersonId id) {
        return people.findOne(eq("_id", id.value()), FACTS).map(PersonDocument::facts);
    }

    @Override
    public Mono<PersonFacts> find(PersonId id, Scope scope, LocalDate on) {
        return people.findOne(and(eq("_id", id.value()), MongoPeople.inScope(scope, on)), FACTS)
                .map(PersonDocument::facts);
    }

    @Override
    public Flux<PersonFacts> findAll(Collection<PersonId> ids) {
        return Flux.fromIterable(Set.copyOf(ids))
                .map(PersonId::value)
                .buffer(PART)
                .concatMap(part -> people.find(in("_id", part), Sorts.ascending("_id"), FACTS, PART))
                .map(PersonDocument::facts);
    }

    @Override
    public Flux<PersonFacts> inScope(Scope scope, LocalDate on) {
        var filter = and(activeOn(on), scope.isEverybody() ? anybody() : MongoPeople.memberOn(scope.units(), on));
        return people.find(filter, Sorts.ascending("_id"), FACTS, MOST_IN_SCOPE).map(PersonDocument::facts);
    }

    @Override
    public Flux<PersonFacts> audience(Audience audience, LocalDate on, @Nullable PersonId after, int limit) {
        return units.tree()
                .map(tree -> after == null
                        ? filter(audience, tree, on)
                        : and(filter(audience, tree, on), gt("_id", after.value())))
                .flatMapMany(filter -> people.find(filter, Sorts.ascending("_id"), FACTS, limit))
                .map(PersonDocument::facts);
    }

    @Override
    public Mono<Long> countAudience(Audience audience, LocalDate on) {
        return units.tree().flatMap(tree -> count(filter(audience, tree, on)));
    }

    @Override
    public Mono<Boolean> isInAudience(PersonId id, Audience audience, LocalDate on) {
        return units.tree()
                .map(tree -> and(eq("_id", id.value()), filter(audience, tree, on)))
                .flatMap(filter -> people.findOne(filter, Projections.include("_id")))
                .hasElement();
    }

    @Override
    public Mono<Map<UnitId, Integer>> membersOn(LocalDate on) {
        var date = on.toString();
        return people.aggregate(List.of(
                        Aggregates.match(activeOn(on)),
                        Aggregates.project(Projections.include("memberships")),
                        Aggregates.unwind("$memberships"),
                        Aggregates.match(and(Filters.lte("memberships.from", date), gt("memberships.to", date))),
                        Aggregates.group("$memberships.unitId", Accumulators.sum("people", 1))))
                .collectMap(row -> new UnitId(row.getString("_id")), row -> row.getInteger("people", 0));
    }

    @Override
    public Mono<Boolean> hasMembersFrom(UnitId unit, LocalDate from) {
        var later = Filters.elemMatch("memberships", and(eq("unitId", unit.value()), gt("to", from.toString())));
        return people.findOne(later, Projections.include("_id")).hasElement();
    }

    private Mono<Long> count(Bson filter) {
        return people.aggregate(List.of(Aggregates.match(filter), Aggregates.count("people")))
                .next()
                .map(row -> (long) row.getInteger("people", 0))
                .defaultIfEmpty(0L);
    }

    private static Bson filter(Audience audience, UnitTree tree, LocalDate on) {
        var included = new ArrayList<Bson>();
        included.add(MongoPeople.memberOn(units(audience.includeUnits(), tree, on), on));
        if (!audience.includePeople().isEmpty()) {
            included.add(in("_id", values(audience.includePeople())));
        }
        var excluded = units(audience.excludeUnits(), tree, on);
        return and(
                activeOn(on),
                or(included),
                excluded.isEmpty() ? anybody() : nor(MongoPeople.memberOn(excluded, on)),
                nin("_id", values(audience.excludePeople())));
    }

    private static Set<UnitId> units(List<Audience.AudienceUnit> wanted, UnitTree tree, LocalDate on) {
        var units = new LinkedHashSet<UnitId>();
        for (var unit : wanted) {
            if (unit.withChildren()) {
                units.addAll(tree.subtreeOn(unit.unitId(), on));
            } else {
                units.add(unit.unitId());
            }
        }
        return units;
    }

    private static Bson activeOn(LocalDate on) {
        return gt("leftOn", on.toString());
    }

    private static Bson anybody() {
        return eq("schema", PersonDocument.SCHEMA);
    }

    private static List<String> values(Set<PersonId> ids) {
        return ids.stream().map(PersonId::value).toList();
    }
}
