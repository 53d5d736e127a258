package io.rizhi.study.statistics.person;

import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.progress.model.AbandonedAttempt;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.nudge.Nudge;
import io.rizhi.study.progress.nudge.Nudges;
import io.rizhi.study.progress.record.PersonRecords;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.statistics.query.Question;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** What happened to a person up to a moment: records, attempts, nudges. */
final class PersonHistory {

    private static final int NUDGES = 50;

    private final RecordLoader loader;
    private final Nudges nudges;
    private final PeopleReader people;

    PersonHistory(RecordLoader loader, Nudges nudges, PeopleReader people) {
        this.loader = loader;
        this.nudges = nudges;
        this.people = people;
    }

    Instant momentOf(Question question, PersonFacts person) {
        return question.cut().of(loader.calendarOf(person));
    }

    /** Records in the plans asked about. */
    Mono<List<RecordInHand>> records(Question question, PersonFacts person) {
        return loader.ofPerson(person.id(), momentOf(question, person))
                .map(PersonRecords::records)
                .defaultIfEmpty(List.of())
                .map(records -> records.stream()
                        .filter(record -> question.plan() == null
                                || record.record().planId().equals(question.plan()))
                        .toList());
    }

    static List<PersonAttemptView> attempts(List<RecordInHand> records, Instant at) {
        return records.stream()
                .flatMap(record -> attempts(record, at))
                .sorted(Comparator.comparing(PersonAttemptView::at).reversed())
                .toList();
    }

    private static Stream<PersonAttemptView> attempts(RecordInHand record, Instant at) {
        String planId = record.record().planId().value();
        Stream<PersonAttemptView> graded = record.record().facts().results().stream()
                .filter(result -> !result.isWaiting() && !result.at().isAfter(at))
                .map(result -> attempt(planId, result));
        Stream<PersonAttemptView> abandoned = record.record().facts().abandoned().stream()
                .filter(attempt -> !attempt.at().isAfter(at))
                .map(attempt -> attempt(planId, attempt));
        return Stream.concat(graded, abandoned);
    }

    private static PersonAttemptView attempt(String planId, AbandonedAttempt attempt) {
        return new PersonAttemptView(attempt.attemptId(), planId, attempt.day(), null, false, attempt.at(), true);
    }

    private static PersonAttemptView attempt(String planId, QuizResult result) {
        return new PersonAttemptView(
                result.attemptId(), planId, result.day(), result.percent(), result.hasPassed(), result.at(), false);
    }

    Mono<List<PersonNudgeView>> nudges(Question question, PersonFacts person) {
        Instant at = momentOf(question, person);
        return nudges.latest(List.of(person.id().value()), NUDGES)
                .filter(nudge -> !nudge.at().isAfter(at))
                .filter(nudge -> question.plan() == null || nudge.planId().equals(question.plan()))
                .collectList()
                .flatMap(found -> names(found)
                        .map(names -> found.stream()
                                .map(nudge -> new PersonNudgeView(
                                        nudge.at(), names.getOrDefault(nudge.byPersonId(), ""), nudge.planTitle()))
                                .toList()));
    }

    private Mono<Map<String, String>> names(List<Nudge> found) {
        List<PersonId> by = found.stream()
                .map(nudge -> new PersonId(nudge.byPersonId()))
                .distinct()
                .toList();
        return people.findAll(by).collectMap(person -> person.id().value(), PersonFacts::displayName);
    }
}
