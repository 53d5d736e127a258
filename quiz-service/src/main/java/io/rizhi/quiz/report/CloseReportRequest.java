package io.rizhi.quiz.report;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The end of a report.
 *
 * @param reply to the member, who is told; null closes without one
 */
record CloseReportRequest(@Nullable @Size(max = 1_000) String reply) {}
