package io.rizhi.events.quiz;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result that counts of all attempts that the person made at the quiz of that day, as a part of events of attempts.
 *
 * @param revision rises by one with each result told of the same person, plan, day and quiz; the highest one counts
 * @param gradedBy which attempt counts: best, last, first or average; open for more
 * @param attempts graded attempts it is made of; none while the only one waits for marks again
 * @param mark mark reached; null while the attempt that decides waits for marks
 * @param totalMark highest possible mark
 * @param percent mark in percent, at most 100, rounded down; null as mark is
 * @param hasPassed whether the pass mark is reached
 * @param passedSince when the attempt was handed in with which it came to be passed; null when it is not passed
 * @param upTo when the latest graded attempt was handed in
 */
public record StandingV1(
        long revision,
        String gradedBy,
        int attempts,
        @Nullable Double mark,
        double totalMark,
        @Nullable Integer percent,
        boolean hasPassed,
        @Nullable Instant passedSince,
        Instant upTo) {

    public StandingV1 {
        Objects.requireNonNull(gradedBy, "gradedBy");
        Objects.requireNonNull(upTo, "upTo");
    }
}
