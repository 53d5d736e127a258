package io.rizhi.quiz.bank.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a question was read from.
 *
 * @param format such as gift or xlsx
 * @param place line, cell or entry as a reader of the file would say it
 * @param text as it was; null when not kept
 */
public record Source(
        String format,
        @Nullable String file,
        @Nullable String place,
        @Nullable String text) {}
