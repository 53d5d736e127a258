package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filters as they stand in an address: what is blank asks for nothing, a word that does not exist is a 400. */
final class QuestionFilters {
    private static final int LONGEST = 200;

    private QuestionFilters() {}

    static QuestionFilter of(
            @Nullable String type,
            @Nullable String state,
            @Nullable String category,
            @Nullable String tag,
            @Nullable String difficulty,
            @Nullable String document,
            @Nullable String section,
            @Nullable String text) {
        return new QuestionFilter(
                type(type),
                state(state),
                orNull("category", category),
                orNull("tag", tag),
                orNull("difficulty", difficulty),
                orNull("document", document),
                orNull("section", section),
                orNull("q", text));
    }

    static @Nullable QuestionState state(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : QuestionState.ofCode(code).orElseThrow(() -> refused("state", "unknown-state"));
    }

    private static @Nullable QuestionType type(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : QuestionType.ofCode(code).orElseThrow(() -> refused("type", "unknown-type"));
    }

    private static @Nullable String orNull(String name, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw refused(name, "text-too-long");
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static RuntimeException refused(String name, String code) {
        return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#" + name, code)));
    }
}
