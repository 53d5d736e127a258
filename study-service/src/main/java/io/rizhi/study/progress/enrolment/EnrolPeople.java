package io.rizhi.study.progress.enrolment;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.plan.publishing.RecordRoll;
import io.rizhi.study.progress.model.Joining;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.RecordOutcome;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.model.StudyRecord;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StoredRecord;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Makes people follow publications. The id of a record derives from plan and person, so making it twice makes it once. The
 * first publication asks its audience for all days, a later one asks newcomers for the remaining days.
 */
public final class EnrolPeople implements RecordRoll {

    private static final int AT_A_TIME = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final StudyRecords records;
    private final Publications publications;
    private final RecordLoader loader;
    private final Clock clock;

    public EnrolPeople(StudyRecords records, Publications publications, RecordLoader loader, Clock clock) {
        this.records = records;
        this.publications = publications;
        this.loader = loader;
        this.clock = clock;
    }

    static RecordId recordId(PlanId plan, PersonId person) {
        return new RecordId(RandomIds.derived("study-record", plan.value(), person.value()));
    }

    @Override
    public Mono<Integer> enrol(Publication publication, List<PersonFacts> people) {
        PlanId plan = new PlanId(publication.planId());
        if (publication.version() == 1) {
            return insert(publication, people, person -> 1).thenReturn(people.size());
        }
        return records.ofPeople(plan, people.stream().map(PersonFacts::id).toList())
                .collectMap(stored -> stored.record().personId())
                .flatMap(known -> enrol(publication, people, known))
                .thenReturn(people.size());
    }

    private Mono<Integer> enrol(Publication publication, List<PersonFacts> people, Map<PersonId, StoredRecord> known) {
        List<PersonFacts> newcomers = people.stream()
                .filter(person -> !known.containsKey(person.id()))
                .toList();
        List<PersonFacts> others =
                people.stream().filter(person -> known.containsKey(person.id())).toList();
        return insert(publication, newcomers, person -> firstDay(publication, person, LocalDate.MIN))
                .then(Flux.fromIterable(others)
                        .flatMap(person -> follow(publication, person), AT_A_TIME)
                        .then(Mono.just(people.size())));
    }

    private int firstDay(Publication publication, PersonFacts person, LocalDate notBefore) {
        LocalDate today = loader.calendarOf(person).dateOf(now());
        return publication.firstDayFor(today.isBefore(notBefore) ? notBefore : today);
    }

    private Mono<Integer> insert(
            Publication publication, List<PersonFacts> people, Function<PersonFacts, Integer> firstDay) {
        List<Accepted> fresh = people.stream()
                .map(person -> joining(Map.of(publication.version(), publication), loader.calendarOf(person))
                        .join(
                                recordId(new PlanId(publication.planId()), person.id()),
                                person.id(),
                                publication,
                                firstDay.apply(person)))
                .toList();
        return patiently(records.insertMissing(fresh));
    }

    /** Makes one person follow the publication in force, from a date on. */
    Mono<Void> join(Publication publication, PersonFacts person, LocalDate from) {
        PlanId plan = new PlanId(publication.planId());
        return RetryOnConflict.of(() -> records.find(plan, person.id())
                        .flatMap(stored -> followOnce(publication, person, stored))
                        .switchIfEmpty(Mono.defer(() -> insert(
                                        publication, List.of(person), joiner -> firstDay(publication, joiner, from))
                                .then(Mono.empty()))))
                .then();
    }

    private Mono<StoredRecord> follow(Publication publication, PersonFacts person) {
        PlanId plan = new PlanId(publication.planId());
        return patiently(RetryOnConflict.of(
                () -> records.find(plan, person.id()).flatMap(stored -> followOnce(publication, person, stored))));
    }

    private Mono<StoredRecord> followOnce(Publication publication, PersonFacts person, StoredRecord stored) {
        StudyRecord record = stored.record();
        Set<Integer> versions = record.enrolment().publications().stream()
                .map(use -> use.version())
                .collect(Collectors.toSet());
        return publications.contents(record.planId(), versions).flatMap(known -> {
            known.put(publication.version(), publication);
            Joining joining = joining(known, loader.calendarOf(person));
            Accepted followed = joining.follow(record, publication);
            Accepted outcome = followed.events().isEmpty() ? joining.returnTo(record) : followed;
            return records.save(stored, outcome);
        });
    }

    @Override
    public Mono<Integer> retireOthers(Publication publication) {
        return records.notFollowing(new PlanId(publication.planId()), publication.version())
                .concatMap(stored -> leave(stored.record().id()))
                .count()
                .map(Long::intValue);
    }

    /** Ends a record: its person no longer belongs to the plan. */
    Mono<StoredRecord> leave(RecordId id) {
        return patiently(RetryOnConflict.of(() -> records.find(id).flatMap(stored -> {
            RecordOutcome outcome = stored.record().leave(now());
            return outcome instanceof Accepted accepted ? records.save(stored, accepted) : Mono.just(stored);
        })));
    }

    @Override
    public Mono<Void> close(PlanId planId, LocalDate closedOn) {
        return records.close(planId, closedOn);
    }

    private Joining joining(Map<Integer, Publication> known, PersonalCalendar calendar) {
        return new Joining(version -> java.util.Objects.requireNonNull(known.get(version)), calendar, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The relay may be full for a moment while thousands of records tell that they are there. */
    private static <T> Mono<T> patiently(Mono<T> work) {
        return work.retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                .maxBackoff(LONGEST_PAUSE)
                .filter(failure -> failure instanceof ProblemException refused
                        && refused.problem().equals(KitProblems.BUSY)));
    }
}
