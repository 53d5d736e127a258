package io.rizhi.quiz.grading;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.grading.model.MarkingRule;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who marks a quiz, over HTTP, for admins. */
@RestController
@RequestMapping("/api/v1/quizzes/{id}/marking-rule")
class MarkingRuleController {
    private final MarkingRules rules;

    MarkingRuleController(MarkingRules rules) {
        this.rules = rules;
    }

    @GetMapping
    Mono<MarkingRuleView> get(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return rules.of(quiz(id)).map(MarkingRuleView::of);
    }

    @PutMapping
    Mono<MarkingRuleView> put(Caller caller, @PathVariable String id, @Valid @RequestBody MarkingRuleRequest request) {
        caller.requireAdmin();
        MarkingRule rule = new MarkingRule(request.isDouble(), request.tolerance());
        return rules.save(quiz(id), rule).thenReturn(MarkingRuleView.of(rule));
    }

    private static QuizId quiz(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new QuizId(id);
    }
}
