package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Published versions for other services. */
@RestController
class QuizVersionController {
    private final FindQuizVersion versions;

    QuizVersionController(FindQuizVersion versions) {
        this.versions = versions;
    }

    @GetMapping("/internal/v1/quizzes/{quizId}/versions/{version}")
    Mono<QuizVersionView> get(Caller caller, @PathVariable String quizId, @PathVariable int version) {
        caller.requireService();
        if (!Ids.isId(quizId)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return versions.find(new QuizId(quizId), version)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .map(QuizVersionView::of);
    }
}
