package io.rizhi.quiz.grading.correction.model;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.grading.model.AttemptGrading;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.util.Objects;

/**
 * What a correction does to one attempt, graded or waiting for a person. The preview and the change itself both ask this
 * function. A question that a person has to mark anew leaves the attempt waiting, unless only better marks may come: what
 * that mark will be is not known.
 */
public record Remarking(Outcome before, Outcome after) {

    /**
     * @param corrected the question as it counts with the correction
     */
    public static Remarking of(Attempt attempt, PaperQuestion corrected, CorrectionMode mode) {
        Outcome before = Objects.requireNonNull(attempt.outcome(), "outcome");
        boolean isInIt =
                before.marks().stream().anyMatch(mark -> mark.questionId().equals(corrected.id()));
        if (!isInIt) {
            return none(attempt);
        }
        QuestionMark mark = AttemptGrading.mark(corrected, attempt);
        Outcome exact = before.with(mark);
        boolean isLeft = exact.isSameAs(before)
                || mode == CorrectionMode.ONLY_BETTER
                        && before.isComplete()
                        && !(exact.isComplete() && exact.isBetterThan(before));
        return new Remarking(before, isLeft ? before : exact);
    }

    public static Remarking none(Attempt attempt) {
        Outcome outcome = Objects.requireNonNull(attempt.outcome(), "outcome");
        return new Remarking(outcome, outcome);
    }

    public boolean isChanged() {
        return !after.isSameAs(before);
    }

    public boolean isBetter() {
        return before.isComplete() && after.isComplete() && after.isBetterThan(before);
    }

    public boolean passesNow() {
        return hasPassed(after) && !hasPassed(before);
    }

    public boolean failsNow() {
        return hasPassed(before) && !hasPassed(after);
    }

    /** Whether it waited for a person, and does not any more. */
    public boolean isGradedNow() {
        return !before.isComplete() && after.isComplete();
    }

    /** Whether it had a result, and waits for a person now. */
    public boolean isWaitingNow() {
        return before.isComplete() && !after.isComplete();
    }

    private static boolean hasPassed(Outcome outcome) {
        return outcome.isComplete() && outcome.hasPassed();
    }
}
