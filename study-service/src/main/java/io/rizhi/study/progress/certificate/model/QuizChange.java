package io.rizhi.study.progress.certificate.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The quiz of a day would be passed, or would not be any more.
 *
 * @param day the day
 * @param passedSince when the attempt was handed in with which it would be passed; null when it would not be
 */
public record QuizChange(int day, @Nullable Instant passedSince) {}
