package io.rizhi.study.statistics.person;

import java.time.Instant;

/**
 * A graded attempt.
 *
 * @param attemptId the attempt
 * @param planId the plan
 * @param day the day
 * @param percent its mark
 * @param hasPassed whether the quiz was passed
 * @param at when it was submitted
 */
record PersonAttemptView(String attemptId, String planId, int day, int percent, boolean hasPassed, Instant at) {}
