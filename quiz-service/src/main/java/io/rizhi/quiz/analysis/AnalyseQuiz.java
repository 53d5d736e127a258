package io.rizhi.quiz.analysis;

import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.analysis.model.Analysis;
import io.rizhi.quiz.analysis.model.MarkTable;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Computes how a published version worked, from its newest first tries. */
final class AnalyseQuiz {
    private static final int MOST_TRIES = 5_000;
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final GradedTries tries;
    private final FindQuizVersion quizzes;
    private final Offload offload;

    AnalyseQuiz(GradedTries tries, FindQuizVersion quizzes, Offload offload) {
        this.tries = tries;
        this.quizzes = quizzes;
        this.offload = offload;
    }

    Mono<QuizAnalysisView> analyse(QuizId id, int version) {
        return quizzes.find(id, version)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(quiz -> tries.first(id, version, MOST_TRIES)
                        .collectList()
                        .flatMap(marks -> offload.run(DEADLINE, () -> view(quiz, marks))));
    }

    private static QuizAnalysisView view(PublishedQuiz quiz, List<Map<QuestionId, Double>> marks) {
        List<PaperQuestion> questions = quiz.questions().stream()
                .filter(question -> question.content().isMarked())
                .toList();
        double[][] columns = questions.stream()
                .map(question -> marks.stream()
                        .mapToDouble(attempt -> attempt.getOrDefault(question.id(), 0.0))
                        .toArray())
                .toArray(double[][]::new);
        double[] most = questions.stream()
                .mapToDouble(question -> question.mark().doubleValue())
                .toArray();
        return QuizAnalysisView.of(questions, Analysis.of(new MarkTable(columns, most)));
    }
}
