package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.PaperOrder;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.QuizMode;
import java.util.Random;

/** Shows one question outside an attempt: shuffled, without any key, with its hints as in a practice. */
public final class ShowQuestion {
    private final Random random;

    ShowQuestion(Random random) {
        this.random = random;
    }

    public AttemptQuestionView show(PaperQuestion question) {
        OrderedQuestion ordered = PaperOrder.ordered(question, true, random);
        return ShowAttempt.question(question, ordered, SavedResponse.NONE, QuizMode.PRACTICE);
    }
}
