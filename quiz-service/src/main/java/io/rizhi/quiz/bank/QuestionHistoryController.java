package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What became of a question and where it is used, over HTTP; admins only. */
@RestController
@RequestMapping("/api/v1/questions/{id}")
class QuestionHistoryController {
    private final Questions questions;
    private final ShowUses uses;

    QuestionHistoryController(Questions questions, ShowUses uses) {
        this.questions = questions;
        this.uses = uses;
    }

    @GetMapping("/versions")
    Mono<QuestionVersionsView> versions(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return questions
                .versions(QuestionIds.read(id))
                .map(question -> QuestionView.of(question, 0))
                .collectList()
                .filter(all -> !all.isEmpty())
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .map(QuestionVersionsView::new);
    }

    /** Against the version before, or against the one named. */
    @GetMapping("/versions/{version}/changes")
    Mono<QuestionChangesView> changes(
            Caller caller,
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable Integer since) {
        caller.requireAdmin();
        QuestionId question = QuestionIds.read(id);
        int before = since == null ? version - 1 : since;
        return Mono.zip(questions.version(question, before), questions.version(question, version))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .map(both -> QuestionChangesView.between(both.getT1(), both.getT2()));
    }

    @GetMapping("/uses")
    Mono<QuestionUsesView> uses(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return uses.show(QuestionIds.read(id));
    }
}
