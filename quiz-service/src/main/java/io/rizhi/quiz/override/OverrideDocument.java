package io.rizhi.quiz.override;

import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.override.model.OverrideChange;
import io.rizhi.quiz.override.model.OverrideStep;
import io.rizhi.quiz.override.model.QuizOverride;
import io.rizhi.quiz.override.model.Subject;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
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
                .append("closes", date(allowance.window().closes()))
                .append("neverCloses", allowance.neverCloses());
    }

    /** Who did what: the allowance, or null for a removal. */
    static Document entry(String by, Instant at, @Nullable Document allowance) {
        return new Document("by", by).append("at", Date.from(at)).append("allowance", allowance);
    }

    static QuizOverride read(Document stored) {
        return new QuizOverride(
                new QuizId(stored.getString("quizId")),
                subject(stored),
                allowance(stored.get("allowance", Document.class)),
                stored.getString("changedBy"),
                stored.getDate("changedAt").toInstant());
    }

    private static Allowance allowance(Document stored) {
        return new Allowance(
                stored.getInteger("timeLimitSeconds"),
                stored.getInteger("extraSeconds"),
                stored.getInteger("attemptsAllowed"),
                new QuizWindow(instant(stored.getDate("opens")), instant(stored.getDate("closes"))),
                stored.getBoolean("neverCloses", false));
    }

    /** The changes that are kept, newest first. */
    static List<OverrideStep> readSteps(Document stored) {
        List<OverrideStep> steps = new ArrayList<>(stored.getList("changes", Document.class, List.of()).stream()
                .map(OverrideDocument::step)
                .toList());
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    private static OverrideStep step(Document entry) {
        Document allowance = entry.get("allowance", Document.class);
        return new OverrideStep(
                entry.getString("by"),
                entry.getDate("at").toInstant(),
                allowance == null ? null : allowance(allowance));
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
