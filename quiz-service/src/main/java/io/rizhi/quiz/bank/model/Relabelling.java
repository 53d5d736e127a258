package io.rizhi.quiz.bank.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What many questions are to be sorted by.
 *
 * @param category null leaves it as it is; empty takes it away
 * @param difficulty null leaves it as it is; empty takes it away
 * @param state null leaves it as it is
 */
public record Relabelling(
        List<String> addTags,
        List<String> removeTags,
        @Nullable String category,
        @Nullable String difficulty,
        @Nullable QuestionState state) {
    public Relabelling {
        addTags = List.copyOf(addTags);
        removeTags = List.copyOf(removeTags);
    }

    /** A tag that is both taken away and added is there afterwards. */
    public Content apply(Content content) {
        Set<String> tags = new LinkedHashSet<>(content.tags());
        removeTags.forEach(tags::remove);
        tags.addAll(addTags);
        return content.builder()
                .tags(List.copyOf(tags))
                .difficulty(changed(difficulty, content.difficulty()))
                .notes(content.notes()
                        .withCategory(changed(category, content.notes().category())))
                .build();
    }

    private static @Nullable String changed(@Nullable String asked, @Nullable String old) {
        if (asked == null) {
            return old;
        }
        return asked.isBlank() ? null : asked.strip();
    }
}
