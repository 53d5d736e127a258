package io.rizhi.study.directory.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.mongo.Documents;
import io.rizhi.study.directory.person.Audience.AudienceUnit;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitPlacement;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoPeopleReaderSliceTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final UnitId ROOT = new UnitId("root");
    private static final UnitId WARD = new UnitId("ward");
    private static final UnitId GROUP = new UnitId("group");
    private static final UnitTree TREE = new UnitTree(List.of(unit(ROOT, null), unit(WARD, ROOT), unit(GROUP, WARD)));

    private static OwnStack stack;
    private static MongoPeopleReader reader;

    @BeforeAll
    static void threePeople() {
        stack = OwnStack.of(MongoPeopleReaderSliceTest.class);
        var people = stack.database().getCollection(MongoPeople.COLLECTION);
        Mono.from(people.createIndexes(MongoPeople.indexes().models())).block();
        reader = new MongoPeopleReader(new Documents(people), () -> Mono.just(TREE));
        var mover = accepted(person("mover", WARD).moveTo(GROUP, JULY));
        var leaver = accepted(person("leaver", GROUP).depart(JULY, JULY, Instant.parse("2026-07-01T00:00:00Z")));
        Flux.just(person("a-ward", WARD), person("b-group", GROUP), mover, leaver)
                .map(person -> PersonDocument.of(
                                person, new NewAccount(person.id().value(), null, true, null))
                        .append("version", 1L))
                .concatMap(people::insertOne)
                .blockLast();
    }

    @Test
    void an_audience_follows_units_children_people_and_exclusions_on_its_date() {
        assertThat(names(audience(List.of(new AudienceUnit(WARD, true)), Set.of(), List.of(), Set.of()), JUNE))
                .containsExactly("a-ward", "b-group", "leaver", "mover");
        assertThat(names(audience(List.of(new AudienceUnit(WARD, true)), Set.of(), List.of(), Set.of()), JULY))
                .containsExactly("a-ward", "b-group", "mover");
        assertThat(names(audience(List.of(new AudienceUnit(WARD, false)), Set.of(), List.of(), Set.of()), JULY))
                .containsExactly("a-ward");
        assertThat(names(
                        audience(
                                List.of(new AudienceUnit(WARD, true)),
                                Set.of(),
                                List.of(new AudienceUnit(GROUP, true)),
                                Set.of()),
                        JUNE))
                .containsExactly("a-ward", "mover");
        assertThat(names(
                        audience(
                                List.of(),
                                Set.of(new PersonId("mover"), new PersonId("leaver")),
                                List.of(),
                                Set.of(new PersonId("mover"))),
                        JUNE))
                .containsExactly("leaver");
    }

    @Test
    void a_batch_goes_on_after_the_last_person_it_has_seen_and_the_count_agrees() {
        var all = audience(List.of(new AudienceUnit(ROOT, true)), Set.of(), List.of(), Set.of());

        var rest = reader.audience(all, JUNE, new PersonId("b-group"), 10)
                .collectList()
                .block();

        assertThat(rest).extracting(person -> person.id().value()).containsExactly("leaver", "mover");
        assertThat(reader.countAudience(all, JUNE).block()).isEqualTo(4);
        assertThat(reader.isInAudience(new PersonId("leaver"), all, JULY).block())
                .isFalse();
    }

    @Test
    void scope_goes_by_the_memberships_of_the_date() {
        var group = Scope.of(TREE.subtreeOn(GROUP, JUNE));

        assertThat(reader.inScope(group, JUNE)
                        .map(person -> person.id().value())
                        .collectList()
                        .block())
                .containsExactly("b-group", "leaver");
        assertThat(reader.inScope(group, JULY)
                        .map(person -> person.id().value())
                        .collectList()
                        .block())
                .containsExactly("b-group", "mover");
        assertThat(reader.find(new PersonId("a-ward"), group, JULY).block()).isNull();
        assertThat(reader.inScope(Scope.of(Set.of()), JULY).collectList().block())
                .isEmpty();
        assertThat(reader.membersOn(JULY).block()).containsEntry(WARD, 1).containsEntry(GROUP, 2);
    }

    @Test
    void people_of_units_are_found_by_an_index() {
        var plan = Mono.from(stack.database()
                        .getCollection(MongoPeople.COLLECTION)
                        .find(MongoPeople.memberOn(Set.of(WARD), JULY))
                        .explain(Document.class))
                .block();

        assertThat(plan.toJson()).contains("memberships.unitId_1").doesNotContain("COLLSCAN");
    }

    private static List<String> names(Audience audience, LocalDate on) {
        return reader.audience(audience, on, null, 10)
                .map(person -> person.id().value())
                .collectList()
                .block();
    }

    private static Audience audience(
            List<AudienceUnit> units, Set<PersonId> people, List<AudienceUnit> without, Set<PersonId> withoutPeople) {
        return new Audience(units, people, without, withoutPeople);
    }

    private static Person person(String id, UnitId unit) {
        var profile = new Profile(id, id, null, "zh-CN", ZoneId.of("Asia/Shanghai"));
        return Person.register(new PersonId(id), profile, unit, JANUARY, JANUARY)
                .person();
    }

    private static Person accepted(PersonOutcome outcome) {
        return ((PersonOutcome.Accepted) outcome).person();
    }

    private static Unit unit(UnitId id, UnitId parent) {
        return new Unit(id, 1, List.of(new UnitPlacement(JANUARY, id.value(), parent, false)));
    }
}
