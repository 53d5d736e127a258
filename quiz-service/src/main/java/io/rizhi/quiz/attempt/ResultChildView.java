package io.rizhi.quiz.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about a material in a result whose review is allowed.
 *
 * @param correctGaps what counts as right, gap by gap
 * @param correctOrder option ids of an ordering in the right order
 */
record ResultChildView(
        String id,
        String type,
        String stem,
        List<ResultOptionView> options,
        List<AttemptBlankView> blanks,
        List<ResultPromptView> prompts,
        List<List<String>> correctGaps,
        List<String> correctOrder,
        @Nullable Boolean correctIsTrue,
        @Nullable String explanation,
        @Nullable String guidance) {}
