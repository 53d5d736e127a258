package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.model.ItemFigures;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one question of a quiz worked; a figure that cannot be computed is null.
 *
 * @param facility mean mark of the highest, 0 to 1; 难度 P
 * @param discrimination correlation with the other questions, -100 to 100
 * @param efficiency discrimination in percent of the greatest possible
 * @param effectiveWeight percent of the spread of totals it brings; null when it works against the rest
 * @param topMinusBottom facility of the best 27 % less that of the weakest; 区分度 D
 * @param flags negative-discrimination, too-easy, too-hard
 */
record ItemAnalysisView(
        String questionId,
        int version,
        String type,
        String stem,
        BigDecimal maxMark,
        @Nullable Double facility,
        @Nullable Double deviation,
        @Nullable Double discrimination,
        @Nullable Double efficiency,
        @Nullable Double effectiveWeight,
        @Nullable Double topMinusBottom,
        List<String> flags) {

    static ItemAnalysisView of(PaperQuestion question, ItemFigures figures) {
        return new ItemAnalysisView(
                question.id().value(),
                question.version(),
                question.content().type().code(),
                question.content().stem(),
                question.mark(),
                figures.facility(),
                figures.deviation(),
                figures.discrimination(),
                figures.efficiency(),
                figures.effectiveWeight(),
                figures.topMinusBottom(),
                figures.flags().stream()
                        .map(flag -> flag.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }
}
