package io.rizhi.study.statistics.person;

import java.time.Instant;

/**
 * A nudge the person was sent.
 *
 * @param at when
 * @param byName who nudged
 * @param planTitle the plan
 */
record PersonNudgeView(Instant at, String byName, String planTitle) {}
