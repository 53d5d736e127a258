package io.rizhi.study.progress.quiz;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Statements on people, for admins who preview a quiz. */
@RestController
class StatementController {

    private final SignStatement sign;

    StatementController(SignStatement sign) {
        this.sign = sign;
    }

    @PostMapping("/api/v1/people/{id}/quiz-statements")
    Mono<StatementView> sign(Caller caller, @PathVariable String id, @Valid @RequestBody StatementRequest request) {
        caller.requireAdmin();
        return sign.sign(caller.personId(), new PersonId(id), request.quizId());
    }
}
