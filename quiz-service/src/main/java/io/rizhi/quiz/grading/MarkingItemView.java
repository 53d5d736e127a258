package io.rizhi.quiz.grading;

import io.rizhi.quiz.bank.content.CriterionView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response that waits for a mark or has just got one; for admins. Says nothing about who wrote it.
 *
 * @param guidance points to look for; null when there are none
 * @param ruleMark what the parts earned that are marked by rule; 0 when there are none
 * @param mark null while there is none
 * @param rubric to mark by; empty for one mark
 * @param suggestion what keywords make of it; null without keywords
 * @param opinions how many markers have given a mark; goes back with the next one
 * @param disputed marks of two markers that are too far apart for them to stand; null otherwise
 */
record MarkingItemView(
        String attemptId,
        String questionId,
        String quizTitle,
        String stem,
        @Nullable String guidance,
        String response,
        BigDecimal maxMark,
        @Nullable Instant submittedAt,
        @Nullable BigDecimal mark,
        @Nullable String comment,
        @Nullable BigDecimal ruleMark,
        List<CriterionView> rubric,
        @Nullable MarkSuggestionView suggestion,
        int opinions,
        @Nullable List<BigDecimal> disputed) {}
