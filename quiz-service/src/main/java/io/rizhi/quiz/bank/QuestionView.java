package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Question;
import java.time.Instant;

/**
 * A version of a question, for admins only.
 *
 * @param usedInQuizzes quizzes whose draft names it; not those whose rules may draw it
 * @param state draft, review, published or retired
 * @param updatedBy id of the person who saved this version
 * @param writtenBy id of the person who last changed wording or key
 */
record QuestionView(
        String id,
        int version,
        QuestionContent content,
        Instant updatedAt,
        int usedInQuizzes,
        String state,
        String updatedBy,
        String writtenBy) {
    static QuestionView of(Question question, int usedInQuizzes) {
        return new QuestionView(
                question.id().value(),
                question.version(),
                QuestionContent.of(question.content()),
                question.updatedAt(),
                usedInQuizzes,
                question.state().code(),
                question.updatedBy().value(),
                question.writtenBy().value());
    }
}
