package io.rizhi.study.directory.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person leaves.
 *
 * @param on first day on which the person no longer belongs, not in the future; today when null
 */
record DepartureRequest(@Nullable LocalDate on) {}
