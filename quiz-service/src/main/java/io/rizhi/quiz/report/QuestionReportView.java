package io.rizhi.quiz.report;

import io.rizhi.quiz.bank.PlainLine;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.report.model.QuestionReport;
import io.rizhi.quiz.report.model.QuestionReport.Closing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report for those who look after the bank.
 *
 * @param stem of the question as it is now
 * @param questionVersion the version the member saw
 * @param currentVersion of the question
 * @param kind wrong-key, unclear, typo, outdated or other
 * @param reply null while there is none
 * @param closedBy null while open
 * @param closedAt null while open
 */
record QuestionReportView(
        String id,
        String personId,
        String questionId,
        int questionVersion,
        int currentVersion,
        String stem,
        String attemptId,
        String kind,
        String text,
        Instant at,
        boolean isOpen,
        @Nullable String reply,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {
    static QuestionReportView of(QuestionReport report, @Nullable Question question) {
        Closing closing = report.closing();
        return new QuestionReportView(
                report.id().value(),
                report.by().value(),
                report.questionId().value(),
                report.questionVersion(),
                question == null ? report.questionVersion() : question.version(),
                question == null ? "" : PlainLine.stem(question.content()),
                report.attemptId().value(),
                report.kind().code(),
                report.text(),
                report.at(),
                report.isOpen(),
                closing == null ? null : closing.reply(),
                closing == null ? null : closing.by().value(),
                closing == null ? null : closing.at());
    }
}
