package io.rizhi.study.progress.attestation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A day done elsewhere.
 *
 * @param personId who did it
 * @param day the day, from 1
 * @param completedAt when
 * @param readingSeconds reading time, 0–86400
 * @param markPercent quiz result, 0–100; null without one
 */
record AttestationRequest(
        @NotBlank @Size(max = 64) String personId,
        @Min(1) int day,
        @NotNull Instant completedAt,
        @Min(0) @Max(86_400) int readingSeconds,
        @Nullable @Min(0) @Max(100) Integer markPercent) {}
