package io.rizhi.quiz.quiz;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A question of a draft, without its key.
 *
 * @param questionVersion current version; 0 when the question is gone
 * @param policy exact or half-for-missing; null when the quiz's policy holds
 * @param section id of the part it stands in; null when the paper has none
 */
record QuizItemView(
        String questionId,
        int questionVersion,
        String type,
        String stem,
        BigDecimal mark,
        @Nullable String policy,
        @Nullable String section) {}
