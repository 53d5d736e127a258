package io.rizhi.study.plan.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.Audience;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.directory.person.Scope;
import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PlanFixtures;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.publication.PublicationProgress;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.plan.publication.StoredPublication;
import io.rizhi.testkit.time.MutableClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class EnrolAudienceTest {

    private static final int PEOPLE = 1234;

    private final FakePublications publications = new FakePublications();
    private final FakeRoll roll = new FakeRoll();
    private final EnrolAudience enrol = new EnrolAudience(
            publications,
            new ManyPeople(),
            roll,
            new OrganisationDate(MutableClock.at("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void everybody_is_enrolled_once_and_the_rest_retired_before_it_is_complete() {
        StepVerifier.create(enrol.enrol(publications.stored())).verifyComplete();

        assertThat(roll.enrolled).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(roll.hasRetired).isTrue();
        assertThat(publications.progress.isComplete()).isTrue();
        assertThat(publications.progress.recordsCreated()).isEqualTo(PEOPLE);
    }

    @Test
    void a_stop_in_the_middle_goes_on_after_the_last_batch_that_was_noted() {
        roll.failsAfter = 1;
        StepVerifier.create(enrol.enrol(publications.stored())).verifyErrorMessage("stopped");
        assertThat(publications.progress.isComplete()).isFalse();
        int before = roll.enrolled.size();

        roll.failsAfter = Integer.MAX_VALUE;
        StepVerifier.create(enrol.enrol(publications.stored())).verifyComplete();

        assertThat(before).isEqualTo(500);
        assertThat(new TreeSet<>(roll.enrolled)).hasSize(PEOPLE);
        assertThat(roll.enrolled).as("no batch ran twice").hasSize(PEOPLE);
        assertThat(publications.progress.isComplete()).isTrue();
    }

    private static final class FakeRoll implements RecordRoll {

        private final List<String> enrolled = new ArrayList<>();
        private int failsAfter = Integer.MAX_VALUE;
        private boolean hasRetired;

        @Override
        public Mono<Integer> enrol(Publication publication, List<PersonFacts> people) {
            if (failsAfter-- == 0) {
                return Mono.error(new IllegalStateException("stopped"));
            }
            people.forEach(person -> enrolled.add(person.id().value()));
            return Mono.just(people.size());
        }

        @Override
        public Mono<Integer> retireOthers(Publication publication) {
            hasRetired = enrolled.size() == PEOPLE;
            return Mono.just(0);
        }

        @Override
        public Mono<Void> close(PlanId planId, LocalDate closedOn) {
            return Mono.empty();
        }
    }

    private static final class FakePublications implements Publications {

        private final Publication content = PlanFixtures.publication(PlanFixtures.daysFrom(PlanFixtures.MONDAY, 3));
        private PublicationProgress progress = new PublicationProgress("admin", PEOPLE, 0, false, null);

        StoredPublication stored() {
            return new StoredPublication(content, progress);
        }

        @Override
        public Mono<Void> insert(StoredPublication publication) {
            return Mono.empty();
        }

        @Override
        public Mono<Publication> content(PlanId planId, int version) {
            return Mono.just(content);
        }

        @Override
        public Mono<Map<Integer, Publication>> contents(PlanId planId, Collection<Integer> versions) {
            return Mono.just(Map.of(1, content));
        }

        @Override
        public Mono<StoredPublication> find(PlanId planId, int version) {
            return Mono.just(stored());
        }

        @Override
        public Flux<StoredPublication> ofPlan(PlanId planId) {
            return Flux.just(stored());
        }

        @Override
        public Flux<StoredPublication> incomplete() {
            return Flux.just(stored());
        }

        @Override
        public Mono<Void> advance(Publication publication, PersonId after, int created) {
            return Mono.fromRunnable(() -> progress = new PublicationProgress(
                    "admin", PEOPLE, progress.recordsCreated() + created, false, after.value()));
        }

        @Override
        public Mono<Void> complete(Publication publication) {
            return Mono.fromRunnable(() -> progress =
                    new PublicationProgress("admin", PEOPLE, progress.recordsCreated(), true, progress.after()));
        }
    }

    /** People with the ids p0001, p0002 … all of whom are in every audience. */
    private static final class ManyPeople implements PeopleReader {

        @Override
        public Flux<PersonFacts> audience(Audience audience, LocalDate on, @Nullable PersonId after, int limit) {
            List<PersonFacts> page = IntStream.rangeClosed(1, PEOPLE)
                    .mapToObj(n -> new PersonId("p%04d".formatted(n)))
                    .filter(id -> after == null || id.compareTo(after) > 0)
                    .limit(limit)
                    .map(ManyPeople::person)
                    .toList();
            return Flux.fromIterable(page);
        }

        private static PersonFacts person(PersonId id) {
            return new PersonFacts(
                    id,
                    "李静",
                    PersonStatus.ACTIVE,
                    "zh-CN",
                    ZoneId.of("Asia/Shanghai"),
                    PlanFixtures.MONDAY,
                    null,
                    List.of(),
                    List.of());
        }

        @Override
        public Mono<PersonFacts> find(PersonId id) {
            return Mono.just(person(id));
        }

        @Override
        public Mono<PersonFacts> find(PersonId id, Scope scope, LocalDate on) {
            return find(id);
        }

        @Override
        public Flux<PersonFacts> findAll(Collection<PersonId> ids) {
            return Flux.fromIterable(ids).map(ManyPeople::person);
        }

        @Override
        public Flux<PersonFacts> inScope(Scope scope, LocalDate on) {
            return Flux.empty();
        }

        @Override
        public Mono<Long> countAudience(Audience audience, LocalDate on) {
            return Mono.just((long) PEOPLE);
        }

        @Override
        public Mono<Boolean> isInAudience(PersonId id, Audience audience, LocalDate on) {
            return Mono.just(true);
        }
    }
}
