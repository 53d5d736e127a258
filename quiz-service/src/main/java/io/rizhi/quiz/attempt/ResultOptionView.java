package io.rizhi.quiz.attempt;

/** An option in a result whose review is allowed. */
record ResultOptionView(String id, String text, boolean isCorrect, boolean isChosen) {}
