package io.rizhi.study.progress.record;

import io.rizhi.events.EventTypes;
import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.DayExcusedV1;
import io.rizhi.events.study.DayReopenedV1;
import io.rizhi.events.study.PlanCompletedV1;
import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.events.study.PlanLeftV1;
import io.rizhi.events.study.QuizResultNotedV1;
import io.rizhi.events.study.ReadingProvedV1;
import io.rizhi.events.study.ReadingRefusedV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.progress.model.Completion;
import io.rizhi.study.progress.model.ProgressEvent;
import io.rizhi.study.progress.model.ProgressEvent.DayCompleted;
import io.rizhi.study.progress.model.ProgressEvent.DayExcused;
import io.rizhi.study.progress.model.ProgressEvent.DayReopened;
import io.rizhi.study.progress.model.ProgressEvent.PlanCompleted;
import io.rizhi.study.progress.model.ProgressEvent.PlanJoined;
import io.rizhi.study.progress.model.ProgressEvent.PlanLeft;
import io.rizhi.study.progress.model.ProgressEvent.QuizResultNoted;
import io.rizhi.study.progress.model.ProgressEvent.ReadingProved;
import io.rizhi.study.progress.model.ProgressEvent.ReadingRefused;
import io.rizhi.study.progress.model.Proof;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.model.QuizStanding;
import io.rizhi.study.progress.model.StudyRecord;
import io.rizhi.study.reading.model.ProofMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others hear of one study record. */
final class ProgressEvents {

    private final String recordId;
    private final String planId;
    private final String personId;

    private ProgressEvents(StudyRecord record) {
        this.recordId = record.id().value();
        this.planId = record.planId().value();
        this.personId = record.personId().value();
    }

    static List<PendingEvent> of(StudyRecord record, List<ProgressEvent> events) {
        ProgressEvents of = new ProgressEvents(record);
        return events.stream().map(of::pending).toList();
    }

    private PendingEvent pending(ProgressEvent event) {
        if (event instanceof PlanJoined joined) {
            return new PendingEvent(EventTypes.PLAN_JOINED, joined(joined));
        }
        if (event instanceof PlanLeft left) {
            return new PendingEvent(EventTypes.PLAN_LEFT, new PlanLeftV1(recordId, planId, personId, left.leftAt()));
        }
        if (event instanceof PlanCompleted completed) {
            return new PendingEvent(
                    EventTypes.PLAN_COMPLETED,
                    new PlanCompletedV1(recordId, planId, personId, completed.completedAt()));
        }
        return ofDay(event);
    }

    private PendingEvent ofDay(ProgressEvent event) {
        if (event instanceof ReadingProved proved) {
            return new PendingEvent(EventTypes.READING_PROVED, proved(proved));
        }
        if (event instanceof QuizResultNoted noted) {
            return new PendingEvent(EventTypes.QUIZ_RESULT_NOTED, noted(noted.result()));
        }
        if (event instanceof DayCompleted completed) {
            return new PendingEvent(EventTypes.DAY_COMPLETED, completed(completed));
        }
        if (event instanceof DayReopened reopened) {
            return new PendingEvent(
                    EventTypes.DAY_REOPENED,
                    new DayReopenedV1(recordId, planId, personId, reopened.day(), reopened.at()));
        }
        if (event instanceof DayExcused excused) {
            return new PendingEvent(
                    EventTypes.DAY_EXCUSED,
                    new DayExcusedV1(recordId, planId, personId, excused.day(), excused.isExcused(), excused.by()));
        }
        if (event instanceof ReadingRefused refused) {
            return new PendingEvent(
                    EventTypes.READING_REFUSED,
                    new ReadingRefusedV1(recordId, planId, personId, refused.day(), refused.reason(), refused.at()));
        }
        throw new IllegalArgumentException("event: " + event.getClass() + " (expected: mapped)");
    }

    private PlanJoinedV1 joined(PlanJoined joined) {
        List<PlanJoinedV1.Day> days = joined.days().stream()
                .map(day -> new PlanJoinedV1.Day(
                        day.day(),
                        day.studyDate(),
                        day.dueAt(),
                        day.quizKind() == QuizKind.DAILY ? null : day.quizKind().code()))
                .toList();
        return new PlanJoinedV1(recordId, planId, personId, joined.version(), joined.firstDay(), days);
    }

    private ReadingProvedV1 proved(ReadingProved proved) {
        return new ReadingProvedV1(
                recordId,
                planId,
                personId,
                proved.day(),
                proved.proofs().stream().map(ProgressEvents::section).toList(),
                proved.provedAt(),
                proved.studyDate(),
                proved.zone().getId());
    }

    private static ReadingProvedV1.Section section(Proof proof) {
        return new ReadingProvedV1.Section(
                proof.sectionId(), proof.revisionId(), proof.hash(), proof.seconds(), method(proof.method()));
    }

    private static ReadingProvedV1.Section.Method method(ProofMethod method) {
        return switch (method) {
            case PACED -> ReadingProvedV1.Section.Method.PACED;
            case CHECKED -> ReadingProvedV1.Section.Method.CHECKED;
            case ATTESTED -> ReadingProvedV1.Section.Method.ATTESTED;
        };
    }

    private QuizResultNotedV1 noted(QuizResult result) {
        return new QuizResultNotedV1(
                recordId,
                planId,
                personId,
                result.day(),
                result.attemptId(),
                result.percent(),
                result.hasPassed(),
                result.seconds(),
                result.at(),
                standing(result.standing()));
    }

    private static QuizResultNotedV1.@Nullable Standing standing(@Nullable QuizStanding standing) {
        return standing == null
                ? null
                : new QuizResultNotedV1.Standing(
                        standing.revision(),
                        standing.gradedBy(),
                        standing.percent(),
                        standing.hasPassed(),
                        standing.upTo());
    }

    private DayCompletedV1 completed(DayCompleted completed) {
        Completion completion = completed.completion();
        return new DayCompletedV1(
                recordId,
                planId,
                personId,
                completed.day(),
                completion.isOnTime(),
                completion.at(),
                completion.studyDate(),
                completion.zone().getId(),
                completed.readingSeconds(),
                completed.attemptSeconds(),
                completed.markPercent());
    }
}
