package io.rizhi.quiz.bank;

import io.rizhi.quiz.ids.QuizId;
import reactor.core.publisher.Mono;

/** How often quizzes were taken; a feature that keeps attempts knows. */
public interface AttemptCounts {
    /** Graded attempts at that published version. */
    Mono<Long> graded(QuizId quiz, int version);
}
