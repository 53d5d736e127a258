package io.rizhi.study.plan.draft;

import org.jspecify.annotations.Nullable;

/**
 * One result of the publish check.
 *
 * @param code what was found
 * @param severity error forbids publishing, warning does not
 * @param day the day concerned; null for the plan as a whole
 * @param detail a sentence in the caller's language
 */
public record CheckFinding(
        String code, String severity, @Nullable Integer day, String detail) {}
