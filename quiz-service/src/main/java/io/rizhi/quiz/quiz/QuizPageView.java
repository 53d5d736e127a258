package io.rizhi.quiz.quiz;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of quizzes, the one changed last first.
 *
 * @param next cursor of the next page; null on the last
 */
@Schema(name = "QuizPage")
record QuizPageView(List<QuizView> items, @Nullable String next) {}
