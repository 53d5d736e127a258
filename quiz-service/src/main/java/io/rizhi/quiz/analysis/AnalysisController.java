package io.rizhi.quiz.analysis;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The analysis of a quiz over HTTP, for admins. */
@RestController
class AnalysisController {
    private final AnalyseQuiz analyse;

    AnalysisController(AnalyseQuiz analyse) {
        this.analyse = analyse;
    }

    @GetMapping("/api/v1/quizzes/{id}/versions/{version}/analysis")
    Mono<QuizAnalysisView> analysis(Caller caller, @PathVariable String id, @PathVariable int version) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return analyse.analyse(new QuizId(id), version);
    }
}
