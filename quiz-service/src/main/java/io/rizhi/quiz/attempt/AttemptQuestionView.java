package io.rizhi.quiz.attempt;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a member sees it: without key, explanation or guidance.
 *
 * @param options to choose from, to assign or to put in order, in the order of this attempt
 * @param blanks gaps with what they take; a cloze marks them in its stem as [[1]], [[2]] and so on
 * @param prompts of a matching
 * @param children of a composite, whose material is the stem
 * @param format of the texts: plain, markdown or html
 * @param section id of the part of the paper it stands in; null when there are none
 * @param response null when there is none yet
 * @param checked what the answer came to, in a practice where it was checked; null before
 * @param sequence of the newest response; 0 when there is none yet
 * @param hints in a practice or a review, to be shown one by one when asked for; null in an assessment and where there are none
 * @param hintsTaken how many of them the member has looked at
 */
public record AttemptQuestionView(
        String questionId,
        String type,
        String stem,
        List<AttemptOptionView> options,
        int gapCount,
        BigDecimal maxMark,
        @Nullable ResponseContent response,
        long sequence,
        boolean isFlagged,
        @Nullable List<AttemptBlankView> blanks,
        @Nullable List<AttemptOptionView> prompts,
        @Nullable List<AttemptChildView> children,
        @Nullable String format,
        @Nullable String section,
        @Nullable QuestionResultView checked,
        @Nullable List<String> hints,
        int hintsTaken) {

    AttemptQuestionView in(@Nullable String part, @Nullable QuestionResultView came) {
        return new AttemptQuestionView(
                questionId,
                type,
                stem,
                options,
                gapCount,
                maxMark,
                response,
                sequence,
                isFlagged,
                blanks,
                prompts,
                children,
                format,
                part,
                came,
                hints,
                hintsTaken);
    }
}
