package io.rizhi.quiz.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of reports: open ones oldest first, closed ones newest first.
 *
 * @param next cursor of the next page; null on the last
 */
@Schema(name = "QuestionReportsPage")
record QuestionReportsPageView(
        List<QuestionReportView> items, @Nullable String next) {}
