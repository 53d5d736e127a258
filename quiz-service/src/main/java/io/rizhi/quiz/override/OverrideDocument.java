package io.rizhi.quiz.override;

import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.override.model.OverrideChange;
import io.rizhi.quiz.override.model.QuizOverride;
import io.rizhi.quiz.override.model.Subject;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An override in MongoDB, with who changed it when; {@code nextPassAt} is there while open attempts may not know of it. */
final class OverrideDocument {
    private OverrideDocument() {}

    static String id(QuizId quizId, Subject subject) {
        return quizId.value() + ":" + subject.kind().code() + ":" + subject.id();
    }

    static Document write(Allowance allowance) {
        return new Document("timeLimitSeconds", allowance.timeLimitSeconds())
                .append("extraSeconds", allowance.extraSeconds())
                .append("attemptsAllowed", allowance.attemptsAllowed())
                .append("opens", date(allowance.window().opens()))
                .append("closes", date(allowance.window().closes()));
    }

    /** Who did what: the allowance, or null for a removal. */
    static Document entry(String by, Instant at, @Nullable Document allowance) {
        return new Document("by", by).append("at", Date.from(at)).append("allowance", allowance);
    }

    static QuizOverride read(Document stored) {
        Document allowance = stored.get("allowance", Document.class);
        return new QuizOverride(
                new QuizId(stored.getString("quizId")),
                subject(stored),
                new Allowance(
                        allowance.getInteger("timeLimitSeconds"),
                        allowance.getInteger("extraSeconds"),
                        allowance.getInteger("attemptsAllowed"),
                        new QuizWindow(instant(allowance.getDate("opens")), instant(allowance.getDate("closes")))),
                stored.getString("changedBy"),
                stored.getDate("changedAt").toInstant());
    }

    static OverrideChange readChange(Document stored) {
        return new OverrideChange(
                new QuizId(stored.getString("quizId")),
                subject(stored),
                stored.getDate("changedAt").toInstant(),
                stored.getDate("nextPassAt").toInstant());
    }

    private static Subject subject(Document stored) {
        return new Subject(Subject.Kind.ofCode(stored.getString("kind")).orElseThrow(), stored.getString("subjectId"));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
