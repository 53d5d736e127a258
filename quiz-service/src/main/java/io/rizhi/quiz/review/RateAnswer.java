package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.grading.model.Grading;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.math.BigDecimal;

/** Whether an answer given in a review is right: all of it, by the key, whatever the question is worth in its quiz. */
final class RateAnswer {
    private RateAnswer() {}

    static boolean isRight(PaperQuestion question, Response response) {
        BigDecimal most = question.mark().signum() > 0 ? question.mark() : BigDecimal.ONE;
        return Grading.mark(question.content(), response, most, question.policy())
                .filter(mark -> mark.compareTo(most) == 0)
                .isPresent();
    }
}
