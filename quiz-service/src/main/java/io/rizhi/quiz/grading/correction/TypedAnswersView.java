package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.model.TypedAnswers.Typed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What people typed into the text gaps of a question, at most 200; what does not count comes first, then what was typed
 * most.
 */
record TypedAnswersView(List<Item> items) {
    /**
     * A text that was typed.
     *
     * @param gap place of the gap, from 0
     * @param times in how many graded attempts
     * @param isRight whether it counts as right now
     */
    @Schema(name = "TypedAnswer")
    record Item(int gap, String text, int times, boolean isRight) {}

    static TypedAnswersView of(List<Typed> typed) {
        return new TypedAnswersView(typed.stream()
                .map(one -> new Item(one.gap(), one.text(), one.times(), one.isRight()))
                .toList());
    }
}
