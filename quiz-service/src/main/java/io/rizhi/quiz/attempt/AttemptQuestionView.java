package io.rizhi.quiz.attempt;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a member sees it: without key, explanation or guidance.
 *
 * @param response null when there is none yet
 * @param sequence of the newest response; 0 when there is none yet
 */
record AttemptQuestionView(
        String questionId,
        String type,
        String stem,
        List<AttemptOptionView> options,
        int gapCount,
        BigDecimal maxMark,
        @Nullable ResponseContent response,
        long sequence,
        boolean isFlagged) {}
