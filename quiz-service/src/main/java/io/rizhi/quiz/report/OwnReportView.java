package io.rizhi.quiz.report;

import io.rizhi.quiz.report.model.QuestionReport;
import io.rizhi.quiz.report.model.QuestionReport.Closing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report for the member who made it.
 *
 * @param kind wrong-key, unclear, typo, outdated or other
 * @param reply null while there is none
 */
record OwnReportView(
        String id,
        String questionId,
        String kind,
        String text,
        Instant at,
        boolean isOpen,
        @Nullable String reply) {
    static OwnReportView of(QuestionReport report) {
        Closing closing = report.closing();
        return new OwnReportView(
                report.id().value(),
                report.questionId().value(),
                report.kind().code(),
                report.text(),
                report.at(),
                report.isOpen(),
                closing == null ? null : closing.reply());
    }
}
