package io.rizhi.quiz.attempt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of attempts at a quiz, the one started last first.
 *
 * @param next cursor of the next page; null on the last
 */
@Schema(name = "AttemptsOfQuiz")
record AttemptsOfQuizView(
        List<AttemptOfQuizView> items, @Nullable String next) {}
