package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.attempt.AttemptChange;
import io.rizhi.quiz.attempt.Attempts.Fact;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.MarkChange;
import io.rizhi.quiz.attempt.model.MarkHistory;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.grading.correction.model.CorrectionMode;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.grading.correction.model.Remarking;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way of an attempt from the correction its marks know of to the newest one in force, one correction at a time:
 * forward by applying the next one, back by withdrawing one that is no longer in force. Nobody has seen the marks of one
 * that waits for a person, so they follow the key exactly and nothing is told of them before the last one is there.
 */
final class MarkStep {
    /** An attempt after the step, and what it tells: nothing when its marks stay. */
    record Step(Attempt next, List<Fact> facts) {}

    private final PublishedQuiz published;
    private final List<KeyCorrection> all;
    private final List<KeyCorrection> inForce;

    /**
     * @param all corrections of the version, oldest first
     */
    MarkStep(PublishedQuiz published, List<KeyCorrection> all) {
        this.published = published;
        this.all = all;
        this.inForce = all.stream()
                .filter(correction -> correction.status().isInForce())
                .toList();
    }

    /** The correction that all marks have to know of. */
    String key() {
        return inForce.isEmpty()
                ? CorrectedQuiz.AS_PUBLISHED
                : inForce.get(inForce.size() - 1).id();
    }

    /** Empty when nothing is left to do. */
    Optional<Step> of(Attempt attempt, Instant now) {
        String known = attempt.history().key();
        if (known.equals(key())) {
            return Optional.empty();
        }
        int at = inForce.stream().map(KeyCorrection::id).toList().indexOf(known);
        return at < 0 && !known.isEmpty()
                ? Optional.of(withdraw(attempt, known, now))
                : Optional.of(apply(attempt, at + 1, now));
    }

    private Step apply(Attempt attempt, int place, Instant now) {
        KeyCorrection correction = inForce.get(place);
        Optional<PaperQuestion> question = question(attempt, correction, place + 1);
        if (isWaiting(attempt)) {
            return unseen(attempt, question, correction.id(), now);
        }
        MarkHistory history = attempt.history();
        return question.map(corrected -> Remarking.of(attempt, corrected, correction.mode()))
                .filter(Remarking::isChanged)
                .map(changed -> changed(
                        attempt,
                        changed.after(),
                        history.with(correction.id(), change(correction, false, changed.before(), now)),
                        now))
                .orElseGet(() -> same(attempt, history.knowing(correction.id())));
    }

    private Step withdraw(Attempt attempt, String known, Instant now) {
        KeyCorrection correction = all.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("key: " + known + " (expected: a known correction)"));
        if (isWaiting(attempt) && attempt.history().firstKey().equals(known)) {
            return unseen(attempt, question(attempt, correction, inForce.size()), correction.previousKey(), now);
        }
        Outcome before = attempt.outcome();
        MarkHistory history = attempt.history().firstKey().equals(known)
                ? attempt.history().withoutFirst(correction.previousKey())
                : attempt.history();
        Optional<Outcome> restored = restored(attempt, correction);
        return before == null || restored.isEmpty()
                ? same(attempt, history.knowing(correction.previousKey()))
                : changed(
                        attempt,
                        restored.get(),
                        history.with(correction.previousKey(), change(correction, true, before, now)),
                        now);
    }

    private static boolean isWaiting(Attempt attempt) {
        return attempt.status() == AttemptStatus.AWAITING_MARKING;
    }

    /** One that waits is marked as if the key had always been this one. */
    private static Step unseen(Attempt attempt, Optional<PaperQuestion> question, String key, Instant now) {
        Outcome outcome = question.map(corrected ->
                        Remarking.of(attempt, corrected, CorrectionMode.EXACT).after())
                .orElseGet(() -> Objects.requireNonNull(attempt.outcome()));
        return new Step(
                AttemptChange.of(attempt).graded(outcome, now, key),
                outcome.isComplete() ? List.of(Fact.MARKED) : List.of());
    }

    /** What stood before; of an attempt that was graded with the correction, what its marks are without. */
    private Optional<Outcome> restored(Attempt attempt, KeyCorrection correction) {
        MarkHistory history = attempt.history();
        if (!history.firstKey().equals(correction.id())) {
            return history.changeBy(correction.id()).map(MarkChange::before);
        }
        return question(attempt, correction, inForce.size())
                .map(question -> Remarking.of(attempt, question, CorrectionMode.EXACT))
                .filter(Remarking::isChanged)
                .map(Remarking::after);
    }

    /** The question of a correction as it counts after some of those in force. */
    private Optional<PaperQuestion> question(Attempt attempt, KeyCorrection correction, int applied) {
        PublishedQuiz quiz = CorrectedQuiz.of(
                        published,
                        inForce.subList(0, applied).stream()
                                .map(KeyCorrection::correction)
                                .toList())
                .quiz();
        return attempt.paper(quiz).question(correction.correction().questionId());
    }

    private static MarkChange change(KeyCorrection correction, boolean isUndo, Outcome before, Instant now) {
        return new MarkChange(
                correction.id(),
                correction.correction().questionId(),
                isUndo,
                before,
                isUndo ? null : correction.note(),
                now);
    }

    private static Step changed(Attempt attempt, Outcome outcome, MarkHistory history, Instant now) {
        return new Step(AttemptChange.of(attempt).remarked(outcome, history, now), List.of(Fact.CORRECTED));
    }

    private static Step same(Attempt attempt, MarkHistory history) {
        return new Step(AttemptChange.of(attempt).knowing(history), List.of());
    }
}
