package io.rizhi.quiz.grading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Responses that wait for a mark, the one that waits longest first.
 *
 * @param next cursor of the next page; null on the last
 */
@Schema(name = "MarkingPage")
record MarkingPageView(
        List<MarkingItemView> items, @Nullable String next) {}
