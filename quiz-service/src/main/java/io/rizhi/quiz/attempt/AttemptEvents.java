package io.rizhi.quiz.attempt;

import io.rizhi.events.quiz.AttemptAbandonedV1;
import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.events.quiz.AttemptSubmittedV1;
import io.rizhi.events.quiz.StandingV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.quiz.attempt.model.AnswerTimes;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.MarkChange;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.attempt.model.Standing;
import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an attempt tells the world. */
final class AttemptEvents {
    static final String SUBMITTED = "rizhi.quiz.attempt-submitted.v1";
    static final String CORRECTED = "rizhi.quiz.attempt-corrected.v1";
    static final String ABANDONED = "rizhi.quiz.attempt-abandoned.v1";
    static final String GRADED = "rizhi.quiz.attempt-graded.v1";

    private AttemptEvents() {}

    /**
     * @param standing for facts of marks; null for others
     */
    static PendingEvent of(Attempts.Fact fact, Attempt attempt, @Nullable StandingV1 standing) {
        return switch (fact) {
            case SUBMITTED -> new PendingEvent(SUBMITTED, submitted(attempt));
            case GRADED -> new PendingEvent(GRADED, graded(attempt, false, standing));
            case MARKED -> new PendingEvent(GRADED, graded(attempt, true, standing));
            case CORRECTED -> new PendingEvent(CORRECTED, corrected(attempt, standing));
            case ABANDONED -> new PendingEvent(ABANDONED, abandoned(attempt));
        };
    }

    static StandingV1 standing(Standing standing, long revision) {
        BigDecimal mark = standing.mark();
        return new StandingV1(
                revision,
                standing.gradedBy().code(),
                standing.attempts(),
                mark == null ? null : mark.doubleValue(),
                standing.totalMark().doubleValue(),
                standing.percent(),
                standing.hasPassed(),
                standing.passedSince(),
                standing.upTo());
    }

    private static AttemptSubmittedV1 submitted(Attempt attempt) {
        Outcome outcome = Objects.requireNonNull(attempt.outcome());
        return new AttemptSubmittedV1(
                attempt.id().value(),
                attempt.personId().value(),
                attempt.quizId().value(),
                attempt.quizVersion(),
                attempt.recordId(),
                attempt.planId(),
                attempt.day(),
                Objects.requireNonNull(attempt.submittedAt()),
                !outcome.isComplete());
    }

    private static AttemptAbandonedV1 abandoned(Attempt attempt) {
        return new AttemptAbandonedV1(
                attempt.id().value(),
                attempt.personId().value(),
                attempt.quizId().value(),
                attempt.quizVersion(),
                attempt.recordId(),
                attempt.planId(),
                attempt.day(),
                attempt.startedAt(),
                Objects.requireNonNull(attempt.endedAt()));
    }

    private static AttemptGradedV1 graded(Attempt attempt, boolean hadWaited, @Nullable StandingV1 standing) {
        Outcome outcome = Objects.requireNonNull(attempt.outcome());
        Instant submittedAt = Objects.requireNonNull(attempt.submittedAt());
        return new AttemptGradedV1(
                attempt.id().value(),
                attempt.personId().value(),
                attempt.quizId().value(),
                attempt.quizVersion(),
                attempt.recordId(),
                attempt.planId(),
                attempt.day(),
                outcome.mark().doubleValue(),
                outcome.totalMark().doubleValue(),
                outcome.percent(),
                outcome.hasPassed(),
                questions(attempt, outcome),
                attempt.startedAt(),
                submittedAt,
                Objects.requireNonNull(attempt.gradedAt()),
                (int) Math.min(Integer.MAX_VALUE, attempt.seconds()),
                hadWaited,
                standing);
    }

    private static List<AttemptGradedV1.Question> questions(Attempt attempt, Outcome outcome) {
        Map<QuestionId, Integer> seconds = AnswerTimes.of(attempt);
        return outcome.marks().stream()
                .map(mark -> question(
                        mark,
                        attempt.response(mark.questionId()).response().optionIds(),
                        seconds.get(mark.questionId())))
                .toList();
    }

    private static AttemptGradedV1.Question question(
            QuestionMark mark, List<String> chosen, @Nullable Integer seconds) {
        BigDecimal given = Objects.requireNonNull(mark.mark());
        return new AttemptGradedV1.Question(
                mark.questionId().value(),
                mark.version(),
                given.doubleValue(),
                mark.maxMark().doubleValue(),
                mark.isFull(),
                chosen.isEmpty() ? null : chosen,
                seconds,
                mark.category(),
                mark.tags().isEmpty() ? null : mark.tags());
    }

    private static AttemptCorrectedV1 corrected(Attempt attempt, @Nullable StandingV1 standing) {
        Outcome outcome = Objects.requireNonNull(attempt.outcome());
        List<MarkChange> changes = attempt.history().changes();
        MarkChange change = changes.get(changes.size() - 1);
        return new AttemptCorrectedV1(
                attempt.id().value(),
                attempt.personId().value(),
                attempt.quizId().value(),
                attempt.quizVersion(),
                attempt.recordId(),
                attempt.planId(),
                attempt.day(),
                change.correctionId(),
                change.isUndo(),
                change.before().percent(),
                change.before().hasPassed(),
                outcome.mark().doubleValue(),
                outcome.totalMark().doubleValue(),
                outcome.percent(),
                outcome.hasPassed(),
                outcome.marks().stream()
                        .filter(mark -> mark.mark() != null)
                        .map(AttemptEvents::corrected)
                        .toList(),
                Objects.requireNonNull(attempt.submittedAt()),
                change.at(),
                (int) Math.min(Integer.MAX_VALUE, attempt.seconds()),
                standing,
                outcome.isComplete() ? null : true);
    }

    private static AttemptCorrectedV1.Question corrected(QuestionMark mark) {
        BigDecimal given = Objects.requireNonNull(mark.mark());
        return new AttemptCorrectedV1.Question(
                mark.questionId().value(),
                mark.version(),
                given.doubleValue(),
                mark.maxMark().doubleValue(),
                mark.isFull(),
                mark.category(),
                mark.tags().isEmpty() ? null : mark.tags());
    }
}
