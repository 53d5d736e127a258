package io.rizhi.study.progress.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result that counts over all attempts at the quiz of a day, as the quiz's own rule has it. Told with each attempt that
 * gets or changes its mark.
 *
 * @param revision the highest one of a day counts
 * @param gradedBy best, last, first or average
 * @param attempts graded attempts it is made of; none while the only one waits for marks again
 * @param percent null while the attempt that decides waits for marks
 * @param passedSince when the attempt was handed in with which it came to be passed; null when it is not passed
 * @param upTo when the latest of its attempts was handed in
 */
public record QuizStanding(
        long revision,
        String gradedBy,
        int attempts,
        @Nullable Integer percent,
        boolean hasPassed,
        @Nullable Instant passedSince,
        Instant upTo) {

    /** The newest one told with the results of one day that knows of nothing later than an instant. */
    static Optional<QuizStanding> of(List<QuizResult> results, Instant by) {
        return results.stream()
                .map(QuizResult::standing)
                .filter(Objects::nonNull)
                .filter(standing -> !standing.upTo().isAfter(by))
                .max(Comparator.comparingLong(QuizStanding::revision));
    }

    /** Whether there was anything to choose from. */
    public boolean isOfSeveral() {
        return attempts > 1 || percent == null;
    }

    /** The result with which it came to be passed; while that one has not been heard of, the one that told of it. */
    Optional<QuizResult> passing(List<QuizResult> results) {
        return results.stream()
                .filter(result -> hasPassed)
                .filter(result -> result.at().equals(passedSince))
                .findFirst()
                .or(() -> results.stream()
                        .filter(result -> hasPassed && equals(result.standing()))
                        .findFirst());
    }
}
