package io.rizhi.quiz.attempt;

import org.jspecify.annotations.Nullable;

/**
 * An option in a result whose review is allowed.
 *
 * @param isCorrect null while right answers are not shown
 * @param isChosen null where the own answer is not shown
 */
record ResultOptionView(
        String id,
        String text,
        @Nullable Boolean isCorrect,
        @Nullable Boolean isChosen) {}
