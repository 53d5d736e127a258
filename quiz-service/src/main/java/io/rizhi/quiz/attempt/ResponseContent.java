package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Response;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A response on the wire; parts that the type does not use are empty.
 *
 * @param optionIds chosen options; of an ordering, all of them in the order the member gave
 * @param gaps typed texts, in the order of the gaps; of a gap with options the chosen ids, with commas between
 * @param isTrue null when not answered or not true-false
 * @param text null when not answered or not a short answer
 * @param pairs of a matching, option by prompt
 * @param children of a composite, response by child
 */
public record ResponseContent(
        @NotNull @Size(max = 100) List<@NotNull String> optionIds,
        @NotNull @Size(max = 100) List<@NotNull String> gaps,
        @Nullable Boolean isTrue,
        @Nullable String text,
        @Nullable @Size(max = 100) Map<String, @NotNull String> pairs,
        @Nullable @Size(max = 100) Map<String, @NotNull @Valid ResponseContent> children) {

    static ResponseContent of(Response response) {
        Map<String, ResponseContent> parts = new TreeMap<>();
        response.children().forEach((id, child) -> parts.put(id, of(child)));
        return new ResponseContent(
                response.optionIds(), response.gaps(), response.isTrue(), response.text(), response.pairs(), parts);
    }

    public Response toResponse() {
        Map<String, Response> parts = new TreeMap<>();
        if (children != null) {
            children.forEach((id, child) -> parts.put(id, child.toResponse()));
        }
        return new Response(optionIds, gaps, isTrue, text, pairs == null ? Map.of() : pairs, parts);
    }
}
