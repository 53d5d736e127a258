package io.rizhi.study.directory.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person leaves.
 *
 * @param on first day on which the person no longer belongs, today when null; on a day to come the person stays until then
 */
record DepartureRequest(@Nullable LocalDate on) {}
