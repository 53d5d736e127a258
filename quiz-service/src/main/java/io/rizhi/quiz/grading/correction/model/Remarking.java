package io.rizhi.quiz.grading.correction.model;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.grading.model.AttemptGrading;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.util.Objects;

/** What a correction does to one graded attempt. The preview and the change itself both ask this function. */
public record Remarking(Outcome before, Outcome after) {

    /**
     * @param corrected the question as it counts with the correction
     */
    public static Remarking of(Attempt attempt, PaperQuestion corrected, CorrectionMode mode) {
        Outcome before = Objects.requireNonNull(attempt.outcome(), "outcome");
        boolean isInIt =
                before.marks().stream().anyMatch(mark -> mark.questionId().equals(corrected.id()));
        if (!isInIt) {
            return new Remarking(before, before);
        }
        QuestionMark mark = AttemptGrading.mark(corrected, attempt);
        Outcome exact = before.with(mark);
        boolean isLeft = mark.mark() == null
                || exact.isSameAs(before)
                || mode == CorrectionMode.ONLY_BETTER && !exact.isBetterThan(before);
        return new Remarking(before, isLeft ? before : exact);
    }

    public boolean isChanged() {
        return !after.isSameAs(before);
    }

    public boolean isBetter() {
        return after.isBetterThan(before);
    }

    public boolean passesNow() {
        return after.hasPassed() && !before.hasPassed();
    }

    public boolean failsNow() {
        return before.hasPassed() && !after.hasPassed();
    }
}
