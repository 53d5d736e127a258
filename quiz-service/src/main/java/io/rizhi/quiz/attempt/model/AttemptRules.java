package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.QuizMode;
import io.rizhi.quiz.quiz.model.Taking;

/**
 * Rules of its quiz that an attempt keeps, so that nobody has to look up the version for them.
 *
 * @param handInSeconds with {@link Expiry#GRACE}, how long after the deadline it may be handed in
 */
public record AttemptRules(GradeBy gradeBy, QuizMode mode, Expiry expiry, int handInSeconds) {
    public static final AttemptRules USUAL = of(Taking.USUAL);

    public static AttemptRules of(Taking taking) {
        return new AttemptRules(taking.gradeBy(), taking.mode(), taking.expiry(), taking.handInSeconds());
    }
}
