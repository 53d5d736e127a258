package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * Which questions a list shows; null admits any.
 *
 * @param category with everything below it
 * @param document id of a document that questions are about
 * @param section id of a section that questions are about
 * @param text words that stem, options or parts contain
 */
record QuestionFilter(
        @Nullable QuestionType type,
        @Nullable QuestionState state,
        @Nullable String category,
        @Nullable String tag,
        @Nullable String difficulty,
        @Nullable String document,
        @Nullable String section,
        @Nullable String text) {
    static final QuestionFilter ANY = new QuestionFilter(null, null, null, null, null, null, null, null);
}
