package io.rizhi.quiz.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The response is durable.
 *
 * @param isLate whether it came after the deadline, within the grace period
 */
record ResponseSavedView(
        String questionId, long sequence, @Nullable Instant savedAt, boolean isLate) {}
