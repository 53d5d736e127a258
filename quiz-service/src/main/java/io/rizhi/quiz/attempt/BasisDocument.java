package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Basis;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The basis of a deadline in MongoDB. */
final class BasisDocument {
    private BasisDocument() {}

    static Document write(Basis basis) {
        Terms terms = basis.terms();
        return new Document("units", basis.units())
                .append("kind", basis.kind())
                .append("ticketCloses", date(basis.ticketCloses()))
                .append("terms", terms == null ? null : write(terms));
    }

    /**
     * @param windowCloses end of the window that the attempt keeps
     */
    static Basis read(@Nullable Document stored, @Nullable Instant windowCloses) {
        if (stored == null) {
            return Basis.ofWindow(windowCloses);
        }
        Document terms = stored.get("terms", Document.class);
        return new Basis(
                stored.getList("units", String.class),
                stored.getString("kind"),
                instant(stored.getDate("ticketCloses")),
                terms == null ? null : readTerms(terms));
    }

    private static Document write(Terms terms) {
        return new Document("baseSeconds", terms.baseSeconds())
                .append("allowedSeconds", terms.allowedSeconds())
                .append("attemptsAllowed", terms.attemptsAllowed())
                .append("opens", date(terms.window().opens()))
                .append("closes", date(terms.window().closes()));
    }

    private static Terms readTerms(Document stored) {
        return new Terms(
                stored.getInteger("baseSeconds"),
                stored.getInteger("allowedSeconds"),
                stored.getInteger("attemptsAllowed"),
                new QuizWindow(instant(stored.getDate("opens")), instant(stored.getDate("closes"))));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
