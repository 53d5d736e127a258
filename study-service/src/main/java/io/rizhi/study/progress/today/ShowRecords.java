package io.rizhi.study.progress.today;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.progress.explanation.Explanations;
import io.rizhi.study.progress.model.DayStateName;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.StudyRecord;
import io.rizhi.study.progress.record.PersonRecords;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.session.ReadingSessions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** A member's own records: all, one, and one day. */
public final class ShowRecords {

    private final RecordLoader loader;
    private final ReadingSessions sessions;
    private final Explanations explanations;
    private final Clock clock;

    public ShowRecords(RecordLoader loader, ReadingSessions sessions, Explanations explanations, Clock clock) {
        this.loader = loader;
        this.sessions = sessions;
        this.explanations = explanations;
        this.clock = clock;
    }

    public Mono<RecordsView> all(PersonId person) {
        Instant now = clock.instant();
        return loader.ofPerson(person, now)
                .map(found -> new RecordsView(found.records().stream()
                        .filter(record -> !record.duty().days().isEmpty())
                        .map(record -> list(record, now))
                        .toList()))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private static RecordListView list(RecordInHand record, Instant now) {
        List<DayVerdict> verdicts = record.verdicts(now);
        return new RecordListView(
                record.record().id().value(),
                record.record().planId().value(),
                record.current().title(),
                status(record.record()),
                verdicts.get(0).day().studyDate(),
                verdicts.get(verdicts.size() - 1).day().studyDate(),
                verdicts.size(),
                (int) verdicts.stream()
                        .filter(verdict -> verdict.state().isDone())
                        .count(),
                (int) verdicts.stream()
                        .filter(verdict -> verdict.state() == DayStateName.OVERDUE)
                        .count());
    }

    public Mono<RecordView> one(PersonId person, PlanId plan, String language) {
        Instant now = clock.instant();
        ModuleViews views = new ModuleViews(explanations, new Credits(List.of()), language, now);
        return loader.ofPerson(person, now)
                .flatMap(found -> Mono.justOrEmpty(found.records().stream()
                        .filter(record -> record.record().planId().equals(plan))
                        .findFirst()
                        .map(record -> view(record, found, views, now))))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private static RecordView view(RecordInHand record, PersonRecords person, ModuleViews views, Instant now) {
        return new RecordView(
                record.record().id().value(),
                record.record().planId().value(),
                record.current().title(),
                record.record().enrolment().publication(),
                status(record.record()),
                record.verdicts(now).stream()
                        .map(verdict -> views.summary(record, verdict))
                        .toList(),
                StreakView.of(person.streak(now)));
    }

    public Mono<RecordDayView> day(PersonId person, PlanId plan, int day, String language) {
        Instant now = clock.instant();
        return loader.find(plan, person, now)
                .flatMap(record -> sessions.last(record.record().id(), day)
                        .map(List::of)
                        .defaultIfEmpty(List.<ReadingSession>of())
                        .flatMap(last -> Mono.justOrEmpty(record.verdict(day, now))
                                .map(verdict -> view(record, verdict, last, language, now))))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private RecordDayView view(
            RecordInHand record, DayVerdict verdict, List<ReadingSession> last, String language, Instant now) {
        ModuleViews views = new ModuleViews(explanations, new Credits(last), language, now);
        return new RecordDayView(
                record.record().id().value(),
                record.record().planId().value(),
                record.current().title(),
                views.module(record, verdict));
    }

    private static String status(StudyRecord record) {
        if (record.completedAt() != null) {
            return "completed";
        }
        boolean isOver =
                record.enrolment().closedOn() != null || record.enrolment().leftAt() != null;
        return isOver ? "closed" : "running";
    }
}
