package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Response;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response on the wire; parts that the type does not use are empty.
 *
 * @param optionIds chosen options
 * @param gaps typed texts, in the order of the gaps
 * @param isTrue null when not answered or not true-false
 * @param text null when not answered or not a short answer
 */
record ResponseContent(
        @NotNull @Size(max = 100) List<@NotNull String> optionIds,
        @NotNull @Size(max = 100) List<@NotNull String> gaps,
        @Nullable Boolean isTrue,
        @Nullable String text) {

    static ResponseContent of(Response response) {
        return new ResponseContent(response.optionIds(), response.gaps(), response.isTrue(), response.text());
    }

    Response toResponse() {
        return new Response(optionIds, gaps, isTrue, text);
    }
}
