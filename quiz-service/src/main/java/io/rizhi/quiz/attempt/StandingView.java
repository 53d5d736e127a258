package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Standing;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result that counts of all attempts at the quiz of a day.
 *
 * @param gradedBy which attempt counts: best, last, first or average
 * @param attempts graded attempts it is made of
 * @param mark null while the attempt that decides waits for a person's marks
 * @param percent rounded down; null as mark is
 */
record StandingView(
        String gradedBy,
        int attempts,
        @Nullable BigDecimal mark,
        BigDecimal totalMark,
        @Nullable Integer percent,
        boolean hasPassed) {

    static @Nullable StandingView of(Optional<Standing> found) {
        return found.map(standing -> new StandingView(
                        standing.gradedBy().code(),
                        standing.attempts(),
                        standing.mark(),
                        standing.totalMark(),
                        standing.percent(),
                        standing.hasPassed()))
                .orElse(null);
    }
}
