package io.rizhi.study.progress.model;

import java.time.Instant;

/**
 * An attempt at the quiz of a day whose time ran out before it was handed in. It has no mark and counts for nothing.
 *
 * @param at when the last moment to hand it in was over
 */
public record AbandonedAttempt(int day, String attemptId, Instant at) {}
