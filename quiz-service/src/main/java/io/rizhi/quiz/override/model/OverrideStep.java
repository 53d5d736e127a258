package io.rizhi.quiz.override.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who changed an override, when, and to what.
 *
 * @param allowance null when it was removed
 */
public record OverrideStep(String by, Instant at, @Nullable Allowance allowance) {}
