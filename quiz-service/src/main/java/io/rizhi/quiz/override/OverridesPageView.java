package io.rizhi.quiz.override;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Overrides of a quiz, people first.
 *
 * @param nextCursor null on the last page
 */
record OverridesPageView(List<OverrideView> items, @Nullable String nextCursor) {}
