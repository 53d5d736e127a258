package io.rizhi.quiz.attempt;

import io.rizhi.quiz.bank.LinkView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question in a result whose review is allowed.
 *
 * @param mark null while a person has not marked it
 * @param isCorrect whether the full mark was reached; null while there is no mark, and where a correction dropped the question
 * @param correctGaps what counts as right, gap by gap
 * @param blanks gaps with what they take
 * @param prompts of a matching, with what belongs to them
 * @param correctOrder option ids of an ordering in the right order
 * @param children of a composite
 * @param feedback to what was answered
 * @param format of the texts: plain, markdown or html
 * @param treatment full-mark or dropped when a correction said so; null as usual
 * @param comment of the person who marked it
 */
record QuestionResultView(
        String questionId,
        String type,
        String stem,
        List<ResultOptionView> options,
        @Nullable ResponseContent response,
        @Nullable BigDecimal mark,
        BigDecimal maxMark,
        @Nullable Boolean isCorrect,
        List<List<String>> correctGaps,
        @Nullable Boolean correctIsTrue,
        @Nullable String explanation,
        @Nullable String guidance,
        @Nullable String comment,
        @Nullable LinkView link,
        @Nullable List<AttemptBlankView> blanks,
        @Nullable List<ResultPromptView> prompts,
        @Nullable List<String> correctOrder,
        @Nullable List<ResultChildView> children,
        @Nullable List<String> feedback,
        @Nullable String format,
        @Nullable String treatment) {}
