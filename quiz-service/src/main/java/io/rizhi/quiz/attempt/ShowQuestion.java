package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.PaperOrder;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.util.Random;

/** Shows one question outside an attempt: shuffled, without any key. */
public final class ShowQuestion {
    private final Random random;

    ShowQuestion(Random random) {
        this.random = random;
    }

    public AttemptQuestionView show(PaperQuestion question) {
        return ShowAttempt.question(question, PaperOrder.ordered(question, true, random), SavedResponse.NONE);
    }
}
