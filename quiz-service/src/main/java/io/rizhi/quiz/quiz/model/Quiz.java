package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.List;

/**
 * A quiz: its draft, and which versions of it were published.
 *
 * @param version of the draft, raised with every change
 * @param publications oldest first
 */
public record Quiz(
        QuizId id,
        int version,
        String title,
        Composition composition,
        QuizSettings settings,
        List<Publication> publications,
        Instant updatedAt) {

    /**
     * One published version.
     *
     * @param number from 1
     * @param hash of everything it holds
     * @param draft version of the draft it was made from
     */
    public record Publication(int number, String hash, int draft, Instant at) {}

    public Quiz {
        publications = List.copyOf(publications);
    }

    public List<QuizItem> items() {
        return composition.items();
    }

    public boolean isPublished() {
        return !publications.isEmpty();
    }

    /** The newest published version; only a published quiz has one. */
    public Publication latest() {
        return publications.get(publications.size() - 1);
    }

    public boolean hasUnpublishedChanges() {
        return !isPublished() || latest().draft() != version;
    }

    public QuizStatus status() {
        if (!isPublished()) {
            return QuizStatus.DRAFT;
        }
        return hasUnpublishedChanges() ? QuizStatus.CHANGED : QuizStatus.PUBLISHED;
    }
}
