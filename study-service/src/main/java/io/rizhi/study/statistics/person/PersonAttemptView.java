package io.rizhi.study.statistics.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that was graded or abandoned.
 *
 * @param attemptId the attempt
 * @param planId the plan
 * @param day the day
 * @param percent its mark; null when it was abandoned
 * @param hasPassed whether the quiz was passed
 * @param at when it was submitted, or when the last moment for that was over
 * @param isAbandoned whether its time ran out before it was handed in
 */
record PersonAttemptView(
        String attemptId,
        String planId,
        int day,
        @Nullable Integer percent,
        boolean hasPassed,
        Instant at,
        boolean isAbandoned) {}
