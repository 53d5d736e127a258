package io.rizhi.quiz.bank;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of questions, newest first.
 *
 * @param next cursor of the next page; null on the last
 */
@Schema(name = "QuestionPage")
record QuestionPageView(List<QuestionView> items, @Nullable String next) {}
