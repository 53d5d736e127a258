package io.rizhi.quiz.report;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.ReportId;
import io.rizhi.quiz.report.model.QuestionReport;
import io.rizhi.quiz.report.model.QuestionReport.Closing;
import io.rizhi.quiz.report.model.ReportKind;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A report in MongoDB. */
final class ReportDocument {
    private ReportDocument() {}

    static Document write(QuestionReport report) {
        String person = report.by().value();
        String question = report.questionId().value();
        return closing(report)
                .append("_id", report.id().value())
                .append("schema", 1)
                .append("openKey", person + ":" + question)
                .append("personId", person)
                .append("questionId", question)
                .append("questionVersion", report.questionVersion())
                .append("attemptId", report.attemptId().value())
                .append("kind", report.kind().code())
                .append("text", report.text())
                .append("at", Date.from(report.at()));
    }

    /** What the end changes. */
    static Document closing(QuestionReport report) {
        Closing closing = report.closing();
        return new Document("isOpen", closing == null)
                .append(
                        "closing",
                        closing == null
                                ? null
                                : new Document("reply", closing.reply())
                                        .append("by", closing.by().value())
                                        .append("at", Date.from(closing.at())));
    }

    static QuestionReport read(Document stored) {
        return new QuestionReport(
                new ReportId(stored.getString("_id")),
                new PersonId(stored.getString("personId")),
                new QuestionId(stored.getString("questionId")),
                stored.getInteger("questionVersion"),
                new AttemptId(stored.getString("attemptId")),
                ReportKind.ofCode(stored.getString("kind")).orElse(ReportKind.OTHER),
                stored.getString("text"),
                stored.getDate("at").toInstant(),
                readClosing(stored.get("closing", Document.class)));
    }

    private static @Nullable Closing readClosing(@Nullable Document stored) {
        return stored == null
                ? null
                : new Closing(
                        stored.getString("reply"),
                        new PersonId(stored.getString("by")),
                        stored.getDate("at").toInstant());
    }
}
