package io.rizhi.study.progress.nudge;

/**
 * Somebody who is not nudged.
 *
 * @param personId the person
 * @param reason done, excused, left, out-of-scope or nudged-today
 */
public record NudgeSkip(String personId, String reason) {}
