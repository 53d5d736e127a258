package io.rizhi.quiz.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz for its authors.
 *
 * @param status draft or published
 * @param version of the draft
 * @param totalMark of each paper, drawn questions with it
 * @param questionCount of each paper, drawn questions with it
 * @param firstDelaySeconds pause between the first two attempts
 * @param laterDelaySeconds pause between later attempts
 * @param reviewOptions what results tell, by phase; null leaves it to review
 * @param gradeBy which attempt counts: best, last, first or average
 * @param mode assessment or practice
 * @param expiry what becomes of an attempt at its deadline: submit, grace or abandon
 * @param handInSeconds with grace, how long after the deadline it may be handed in
 * @param opens from when the quiz may be taken; null leaves it to the plan
 * @param closes until when it may be taken; null leaves it to the plan
 * @param hasNegativeMarks whether wrong choices may take a question and the total below 0
 * @param publishedVersion newest published version; null before the first
 */
record QuizView(
        String id,
        String title,
        String status,
        int version,
        @Nullable Integer publishedVersion,
        boolean hasUnpublishedChanges,
        List<QuizItemView> items,
        BigDecimal totalMark,
        int passPercent,
        @Nullable Integer attemptsAllowed,
        @Nullable Integer timeLimitSeconds,
        int graceSeconds,
        boolean isShuffled,
        boolean areOptionsShuffled,
        String policy,
        String review,
        Instant updatedAt,
        List<PaperSectionView> sections,
        List<DrawRuleView> rules,
        int questionCount,
        int firstDelaySeconds,
        int laterDelaySeconds,
        @Nullable ReviewOptionsView reviewOptions,
        String gradeBy,
        String mode,
        String expiry,
        int handInSeconds,
        @Nullable Instant opens,
        @Nullable Instant closes,
        boolean hasNegativeMarks) {}
