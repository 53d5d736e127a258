package io.rizhi.quiz.grading;

import io.rizhi.quiz.grading.model.Suggestion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What keywords make of an answer; a person gives the mark.
 *
 * @param mark suggested
 */
@Schema(name = "MarkSuggestion")
record MarkSuggestionView(BigDecimal mark, List<GroupView> groups) {
    /**
     * Words with the same meaning.
     *
     * @param need welcome, required or forbidden
     * @param spans where the answer holds one of them
     */
    @Schema(name = "KeywordGroup")
    record GroupView(List<String> words, BigDecimal mark, String need, List<SpanView> spans) {}

    /**
     * A piece of the answer.
     *
     * @param from first character, from 0
     * @param to the one after the last
     */
    @Schema(name = "TextSpan")
    record SpanView(int from, int to) {}

    static MarkSuggestionView of(Suggestion suggestion) {
        return new MarkSuggestionView(
                suggestion.mark(),
                suggestion.groups().stream().map(MarkSuggestionView::group).toList());
    }

    private static GroupView group(Suggestion.Group group) {
        return new GroupView(
                group.keywords().words(),
                group.keywords().mark(),
                group.keywords().need().name().toLowerCase(Locale.ROOT),
                group.spans().stream()
                        .map(span -> new SpanView(span.from(), span.to()))
                        .toList());
    }
}
