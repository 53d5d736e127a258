package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import reactor.core.publisher.Mono;

/** What else hangs on the key of a question; the feature that keeps it implements this. */
public interface AfterCorrection {
    /**
     * Called when all attempts know of a correction, or of its withdrawal, and again after a run that broke off. Reads the
     * corrections in force itself.
     */
    Mono<Void> settled(QuizId quizId, int version, QuestionId question);
}
