package io.rizhi.quiz.attempt;

import org.jspecify.annotations.Nullable;

/**
 * The left side of a pair in a result whose review is allowed.
 *
 * @param correctOptionId null while right answers are not shown
 */
record ResultPromptView(String id, String text, @Nullable String correctOptionId) {}
