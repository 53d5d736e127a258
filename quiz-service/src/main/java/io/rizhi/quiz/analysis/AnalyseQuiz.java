package io.rizhi.quiz.analysis;

import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.analysis.GradedTries.Answers;
import io.rizhi.quiz.analysis.GradedTries.Tries;
import io.rizhi.quiz.analysis.model.Analysis;
import io.rizhi.quiz.analysis.model.MarkTable;
import io.rizhi.quiz.analysis.model.Marks;
import io.rizhi.quiz.analysis.model.Most;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Computes how a published version worked, from everybody's first try. */
final class AnalyseQuiz {
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final GradedTries tries;
    private final FindCorrectedQuiz quizzes;
    private final Offload offload;

    AnalyseQuiz(GradedTries tries, FindCorrectedQuiz quizzes, Offload offload) {
        this.tries = tries;
        this.quizzes = quizzes;
        this.offload = offload;
    }

    Mono<QuizAnalysisView> analyse(QuizId id, int version) {
        return quizzes.find(id, version)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .map(CorrectedQuiz::quiz)
                .flatMap(this::analyse);
    }

    private Mono<QuizAnalysisView> analyse(PublishedQuiz quiz) {
        AskedQuestions asked = AskedQuestions.of(quiz);
        return tries.asOf()
                .flatMap(asOf -> Mono.zip(
                                tries.first(
                                        quiz.id(),
                                        quiz.version(),
                                        asked.fixed(),
                                        asked.pool().values()),
                                tries.answers(quiz.id(), quiz.version()))
                        .flatMap(found -> offload.run(
                                DEADLINE, () -> view(quiz.title(), asked, found.getT1(), found.getT2(), asOf))));
    }

    private static QuizAnalysisView view(
            String title, AskedQuestions asked, Tries tries, Map<QuestionId, Answers> answers, Instant asOf) {
        List<PaperQuestion> drawn = asked.drawnMost(tries);
        MarkTable table = new MarkTable(
                tries.attempts(),
                Arrays.stream(tries.hundredths()).map(Marks::ofHundredths).toList(),
                IntStream.range(0, asked.fixed().size())
                        .mapToObj(place -> Most.each(asked.fixed().get(place).hundredths(), tries.most()[place]))
                        .toList(),
                asked.tables(drawn, tries));
        List<PaperQuestion> all = new ArrayList<>(asked.fixed());
        all.addAll(drawn);
        return QuizAnalysisView.of(title, all, asked.fixed().size(), Analysis.of(table), answers, asOf);
    }
}
