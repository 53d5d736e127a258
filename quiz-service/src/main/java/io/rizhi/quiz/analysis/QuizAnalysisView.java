package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.model.QuizFigures;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a published version of a quiz worked; a figure that cannot be computed is null.
 *
 * @param attempts graded first tries it is computed from, the newest 5000 at most
 * @param consistency Cronbach's alpha times 100; may be negative
 * @param errorRatio percent of the deviation that is chance
 * @param standardError of a total, in marks
 */
record QuizAnalysisView(
        int attempts,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double deviation,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double consistency,
        @Nullable Double errorRatio,
        @Nullable Double standardError,
        List<ItemAnalysisView> items) {

    static QuizAnalysisView of(List<PaperQuestion> questions, QuizFigures figures) {
        List<ItemAnalysisView> items = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            items.add(ItemAnalysisView.of(questions.get(i), figures.items().get(i)));
        }
        return new QuizAnalysisView(
                figures.attempts(),
                figures.mean(),
                figures.median(),
                figures.deviation(),
                figures.skewness(),
                figures.kurtosis(),
                figures.consistency(),
                figures.errorRatio(),
                figures.standardError(),
                List.copyOf(items));
    }
}
