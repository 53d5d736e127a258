package io.rizhi.quiz.attempt;

/** The left side of a pair in a result whose review is allowed. */
record ResultPromptView(String id, String text, String correctOptionId) {}
