package io.rizhi.quiz.report;

import io.rizhi.events.EventTypes;
import io.rizhi.events.quiz.QuestionReportAnsweredV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.quiz.report.model.QuestionReport;
import io.rizhi.quiz.report.model.QuestionReport.Closing;
import java.util.List;

/** What a report tells the world: that there is a reply, never what it says. */
final class ReportEvents {
    private ReportEvents() {}

    static List<PendingEvent> of(QuestionReport report) {
        Closing closing = report.closing();
        if (closing == null || closing.reply() == null) {
            return List.of();
        }
        return List.of(new PendingEvent(
                EventTypes.QUESTION_REPORT_ANSWERED,
                new QuestionReportAnsweredV1(
                        report.id().value(),
                        report.by().value(),
                        report.questionId().value(),
                        report.questionVersion(),
                        report.attemptId().value(),
                        closing.at())));
    }
}
