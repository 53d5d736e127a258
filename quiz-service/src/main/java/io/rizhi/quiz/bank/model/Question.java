package io.rizhi.quiz.bank.model;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;

/**
 * One immutable version of a question, and the state the question is in.
 *
 * @param updatedBy who saved this version
 * @param writtenBy who last changed its wording or key; who only sorts or tags it writes nothing
 */
public record Question(
        QuestionId id,
        int version,
        Content content,
        Instant updatedAt,
        PersonId updatedBy,
        PersonId writtenBy,
        QuestionState state) {

    public static Question first(QuestionId id, Content content, QuestionState state, PersonId by, Instant at) {
        return new Question(id, 1, content, at, by, by, state);
    }

    /** The version after this one. */
    public Question next(Content newContent, QuestionState newState, PersonId by, Instant at) {
        boolean isReworded = !content.wording().equals(newContent.wording());
        return new Question(id, version + 1, newContent, at, by, isReworded ? by : writtenBy, newState);
    }

    public Question in(QuestionState newState) {
        return new Question(id, version, content, updatedAt, updatedBy, writtenBy, newState);
    }

    public boolean isPublished() {
        return state == QuestionState.PUBLISHED;
    }
}
