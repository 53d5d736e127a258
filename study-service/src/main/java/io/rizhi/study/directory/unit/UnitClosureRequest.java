package io.rizhi.study.directory.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Closes a unit.
 *
 * @param on first day on which the unit no longer exists; today when null
 */
record UnitClosureRequest(@Nullable LocalDate on) {}
