package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * Which questions a list shows.
 *
 * @param text part of the stem; null for any
 * @param cursor where the page before ended; null for the first page
 */
record QuestionFilter(
        @Nullable QuestionType type,
        @Nullable String tag,
        @Nullable String text,
        @Nullable String cursor,
        int limit) {}
