package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.Answers;
import io.rizhi.quiz.analysis.model.QuizFigures;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a published version of a quiz worked; a figure that cannot be computed is null.
 *
 * @param asOf up to when all attempts are in the figures
 * @param attempts graded first tries it is computed from
 * @param consistency Cronbach's alpha times 100; may be negative; null where papers draw questions
 * @param errorRatio percent of the deviation that is chance
 * @param standardError of a total, in marks
 * @param items questions on every paper, then those drawn, most often drawn first, 500 of them at most
 */
record QuizAnalysisView(
        String title,
        Instant asOf,
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

    static QuizAnalysisView of(
            String title,
            List<PaperQuestion> questions,
            int fixed,
            QuizFigures figures,
            Map<QuestionId, Answers> answers,
            Instant asOf) {
        List<ItemAnalysisView> items = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            items.add(ItemAnalysisView.of(
                    questions.get(i),
                    i >= fixed,
                    figures.items().get(i),
                    answers.get(questions.get(i).id())));
        }
        return new QuizAnalysisView(
                title,
                asOf,
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
