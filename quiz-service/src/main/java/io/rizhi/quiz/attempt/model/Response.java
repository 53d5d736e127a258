package io.rizhi.quiz.attempt.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a member answered to one question; parts that the type does not use are empty.
 *
 * @param optionIds chosen options; of an ordering, all in the order the member gave them
 * @param gaps one text per gap; of a gap with options their ids, with commas between
 * @param pairs of a matching, option by prompt
 * @param children of a composite, response by child
 */
public record Response(
        List<String> optionIds,
        List<String> gaps,
        @Nullable Boolean isTrue,
        @Nullable String text,
        Map<String, String> pairs,
        Map<String, Response> children) {
    public static final Response EMPTY = new Response(List.of(), List.of(), null, null);

    public Response {
        optionIds = List.copyOf(optionIds);
        gaps = List.copyOf(gaps);
        pairs = Map.copyOf(pairs);
        children = Map.copyOf(children);
    }

    public Response(List<String> optionIds, List<String> gaps, @Nullable Boolean isTrue, @Nullable String text) {
        this(optionIds, gaps, isTrue, text, Map.of(), Map.of());
    }

    public boolean isEmpty() {
        return optionIds.isEmpty()
                && gaps.stream().allMatch(String::isBlank)
                && isTrue == null
                && (text == null || text.isBlank())
                && pairs.isEmpty()
                && children.values().stream().allMatch(Response::isEmpty);
    }

    public Response child(String id) {
        return children.getOrDefault(id, EMPTY);
    }

    /** What was filled into a gap; empty when nothing was. */
    public String gap(int place) {
        return place < gaps.size() ? gaps.get(place) : "";
    }

    /** Options chosen in a gap that offers some. */
    public List<String> gapChoice(int place) {
        return gap(place).isBlank() ? List.of() : List.of(gap(place).strip().split("\\s*,\\s*", -1));
    }
}
