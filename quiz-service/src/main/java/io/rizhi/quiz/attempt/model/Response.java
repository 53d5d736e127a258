package io.rizhi.quiz.attempt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member answered to one question; parts that the type does not use are empty. */
public record Response(
        List<String> optionIds,
        List<String> gaps,
        @Nullable Boolean isTrue,
        @Nullable String text) {
    public static final Response EMPTY = new Response(List.of(), List.of(), null, null);

    public Response {
        optionIds = List.copyOf(optionIds);
        gaps = List.copyOf(gaps);
    }

    public boolean isEmpty() {
        return optionIds.isEmpty()
                && gaps.stream().allMatch(String::isBlank)
                && isTrue == null
                && (text == null || text.isBlank());
    }
}
