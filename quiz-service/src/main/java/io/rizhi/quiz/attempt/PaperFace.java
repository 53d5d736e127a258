package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of a question as they stand on one attempt's paper: in its order, without key. */
final class PaperFace {
    private PaperFace() {}

    /** Options in the order of the attempt. */
    static List<Option> inOrder(List<Option> options, List<String> order) {
        Map<String, Option> byId = options.stream().collect(Collectors.toMap(Option::id, Function.identity()));
        return order.stream()
                .filter(byId::containsKey)
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .toList();
    }

    static List<AttemptOptionView> options(List<Option> options, List<String> order) {
        return inOrder(options, order).stream()
                .map(option -> new AttemptOptionView(option.id(), option.text()))
                .toList();
    }

    /** Gaps of the question itself, or of one of its children. */
    static List<AttemptBlankView> blanks(String child, Content content, OrderedQuestion ordered) {
        List<AttemptBlankView> blanks = new ArrayList<>();
        for (int i = 0; i < content.gaps().size(); i++) {
            Gap gap = content.gaps().get(i);
            List<String> order = ordered.inner().getOrDefault(OrderedQuestion.gap(child, i), List.of());
            blanks.add(new AttemptBlankView(gap.kindOrText().code(), options(gap.options(), order)));
        }
        return List.copyOf(blanks);
    }

    static List<AttemptOptionView> prompts(Content content) {
        return content.prompts().stream()
                .map(prompt -> new AttemptOptionView(prompt.id(), prompt.text()))
                .toList();
    }

    static List<AttemptChildView> children(Content content, OrderedQuestion ordered) {
        return content.children().stream().map(child -> child(child, ordered)).toList();
    }

    static List<String> order(Child child, OrderedQuestion ordered) {
        return ordered.inner().getOrDefault(OrderedQuestion.child(child.id()), List.of());
    }

    static String format(Content content) {
        return Objects.requireNonNullElse(content.notes().format(), "plain");
    }

    private static AttemptChildView child(Child child, OrderedQuestion ordered) {
        Content content = child.content();
        return new AttemptChildView(
                child.id(),
                content.type().code(),
                content.stem(),
                options(content.options(), order(child, ordered)),
                blanks(child.id(), content, ordered),
                prompts(content));
    }
}
