package io.rizhi.quiz.bank.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The texts of a question that have its format: what people read, not what they type. */
public final class Texts {
    private Texts() {}

    public static Content map(Content content, UnaryOperator<String> change) {
        Notes notes = content.notes();
        return content.builder()
                .stem(change.apply(content.stem()))
                .options(content.options().stream()
                        .map(option -> option(option, change))
                        .toList())
                .explanation(orNull(content.explanation(), change))
                .guidance(orNull(content.guidance(), change))
                .prompts(content.prompts().stream()
                        .map(prompt -> new Prompt(
                                prompt.id(),
                                change.apply(prompt.text()),
                                prompt.optionId(),
                                orNull(prompt.feedback(), change)))
                        .toList())
                .children(content.children().stream()
                        .map(child -> new Child(child.id(), map(child.content(), change)))
                        .toList())
                .notes(new Notes(
                        notes.format(),
                        notes.category(),
                        notes.externalId(),
                        feedback(notes.feedback(), change),
                        hints(notes.hints(), change),
                        notes.penalty(),
                        notes.keepsOrder(),
                        notes.source()))
                .build();
    }

    private static Option option(Option option, UnaryOperator<String> change) {
        return new Option(
                option.id(),
                change.apply(option.text()),
                option.isCorrect(),
                option.weight(),
                orNull(option.feedback(), change),
                option.isFixed());
    }

    private static @Nullable Feedback feedback(@Nullable Feedback feedback, UnaryOperator<String> change) {
        return feedback == null
                ? null
                : new Feedback(
                        orNull(feedback.correct(), change),
                        orNull(feedback.partial(), change),
                        orNull(feedback.incorrect(), change));
    }

    private static List<String> hints(List<String> hints, UnaryOperator<String> change) {
        return hints.stream().map(change).toList();
    }

    private static @Nullable String orNull(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }
}
