package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parts of a question with their keys, for a result whose review is allowed. */
final class ResultFace {
    private ResultFace() {}

    static List<ResultOptionView> options(Content content, List<String> order, Response response) {
        return PaperFace.inOrder(content.options(), order).stream()
                .map(option -> new ResultOptionView(
                        option.id(),
                        option.text(),
                        option.isCorrect(),
                        response.optionIds().contains(option.id())))
                .toList();
    }

    static List<ResultPromptView> prompts(Content content) {
        return content.prompts().stream()
                .map(prompt -> new ResultPromptView(prompt.id(), prompt.text(), prompt.optionId()))
                .toList();
    }

    static List<String> order(Content content) {
        return content.type() == QuestionType.ORDERING
                ? content.options().stream().map(Option::id).toList()
                : List.of();
    }

    static List<ResultChildView> children(Content content, OrderedQuestion ordered, Response response) {
        return content.children().stream()
                .map(child -> child(child, ordered, response.child(child.id())))
                .toList();
    }

    private static ResultChildView child(Child child, OrderedQuestion ordered, Response response) {
        Content content = child.content();
        return new ResultChildView(
                child.id(),
                content.type().code(),
                content.stem(),
                options(content, PaperFace.order(child, ordered), response),
                PaperFace.blanks(child.id(), content, ordered),
                prompts(content),
                KeyText.gaps(content),
                order(content),
                content.isTrue(),
                content.explanation(),
                content.guidance());
    }

    /** What the question says to this answer: of the chosen options, of pairs that are wrong, and in general. */
    static List<String> feedback(Content content, Response response, @Nullable BigDecimal mark, BigDecimal most) {
        List<String> all = new ArrayList<>();
        content.options().stream()
                .filter(option ->
                        content.type().hasOptions() && response.optionIds().contains(option.id()))
                .map(Option::feedback)
                .filter(Objects::nonNull)
                .forEach(all::add);
        content.prompts().stream()
                .filter(prompt -> !prompt.optionId().equals(response.pairs().get(prompt.id())))
                .map(Prompt::feedback)
                .filter(Objects::nonNull)
                .forEach(all::add);
        String general = general(content.notes().feedback(), mark, most);
        if (general != null) {
            all.add(general);
        }
        return List.copyOf(all);
    }

    private static @Nullable String general(@Nullable Feedback feedback, @Nullable BigDecimal mark, BigDecimal most) {
        if (feedback == null || mark == null) {
            return null;
        }
        if (mark.signum() <= 0) {
            return feedback.incorrect();
        }
        return mark.compareTo(most) == 0 ? feedback.correct() : feedback.partial();
    }
}
