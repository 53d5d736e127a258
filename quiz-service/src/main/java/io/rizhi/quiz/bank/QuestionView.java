package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Question;
import java.time.Instant;

/** A version of a question, for admins only. */
record QuestionView(String id, int version, QuestionContent content, Instant updatedAt, int usedInQuizzes) {
    static QuestionView of(Question question, int usedInQuizzes) {
        return new QuestionView(
                question.id().value(),
                question.version(),
                QuestionContent.of(question.content()),
                question.updatedAt(),
                usedInQuizzes);
    }
}
