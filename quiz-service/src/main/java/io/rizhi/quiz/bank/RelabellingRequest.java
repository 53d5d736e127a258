package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.Relabelling;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change to many questions. Either the questions are named or a filter is.
 *
 * @param questionIds null when the filter chooses
 * @param filter null when the questions are named; one that asks for nothing takes the whole bank
 * @param category null leaves it as it is; empty takes it away
 * @param difficulty null leaves it as it is; empty takes it away
 * @param state null leaves it as it is
 */
record RelabellingRequest(
        @Nullable @Size(min = 1, max = 1_000)
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String> questionIds,

        @Nullable @Valid RelabellingFilter filter,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 100) String> addTags,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 100) String> removeTags,
        @Nullable @Size(max = 200) String category,
        @Nullable @Size(max = 200) String difficulty,

        @Nullable @Pattern(regexp = "draft|review|published|retired")
        String state) {

    /** The words of the list's own filter; null admits any. */
    record RelabellingFilter(
            @Nullable String type,
            @Nullable String state,
            @Nullable String category,
            @Nullable String tag,
            @Nullable String difficulty,
            @Nullable String document,
            @Nullable String section,
            @Nullable String q) {
        QuestionFilter toFilter() {
            return QuestionFilters.of(type, state, category, tag, difficulty, document, section, q);
        }
    }

    Relabelling toChange() {
        if ((questionIds == null) == (filter == null)) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/questionIds", "either-ids-or-filter")));
        }
        return new Relabelling(
                tags(addTags),
                tags(removeTags),
                category,
                difficulty,
                state == null ? null : QuestionState.ofCode(state).orElseThrow());
    }

    private static List<String> tags(@Nullable List<String> tags) {
        return tags == null
                ? List.of()
                : tags.stream()
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList();
    }
}
