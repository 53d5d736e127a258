package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.DrawnQuestion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question at its place in one attempt, with its options in the order of that attempt.
 *
 * @param drawn what rule drew it, in which version; null for a question that is on every paper
 * @param inner order of the options of its gaps and children, by {@link #gap} and {@link #child}
 */
public record OrderedQuestion(
        QuestionId id,
        List<String> optionIds,
        Map<String, List<String>> inner,
        @Nullable DrawnQuestion drawn) {
    public OrderedQuestion {
        optionIds = List.copyOf(optionIds);
        inner = Map.copyOf(inner);
    }

    public OrderedQuestion(QuestionId id, List<String> optionIds) {
        this(id, optionIds, Map.of(), null);
    }

    OrderedQuestion drawnBy(@Nullable DrawnQuestion rule) {
        return new OrderedQuestion(id, optionIds, inner, rule);
    }

    /** Where the order of a gap's options is kept; the child is empty for a gap of the question itself. */
    public static String gap(String child, int place) {
        return "gap/" + child + "/" + place;
    }

    /** Where the order of a child's options is kept. */
    public static String child(String id) {
        return "child/" + id;
    }
}
