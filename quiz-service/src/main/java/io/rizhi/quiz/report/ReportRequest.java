package io.rizhi.quiz.report;

import io.rizhi.quiz.report.model.ReportKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is wrong with a question.
 *
 * @param kind wrong-key, unclear, typo, outdated or other
 * @param text in the member's own words; may be empty
 */
record ReportRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String questionId,
        @NotNull @Pattern(regexp = ReportKind.CODES) String kind,
        @NotNull @Size(max = 1_000) String text) {}
