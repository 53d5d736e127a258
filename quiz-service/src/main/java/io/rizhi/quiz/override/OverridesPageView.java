package io.rizhi.quiz.override;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Overrides of a quiz, people first.
 *
 * @param next cursor of the page after this; null on the last page
 */
record OverridesPageView(List<OverrideView> items, @Nullable String next) {}
