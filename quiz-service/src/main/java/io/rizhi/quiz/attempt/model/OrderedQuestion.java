package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import java.util.List;

/** A question at its place in one attempt, with its options in the order of that attempt. */
public record OrderedQuestion(QuestionId id, List<String> optionIds) {
    public OrderedQuestion {
        optionIds = List.copyOf(optionIds);
    }
}
