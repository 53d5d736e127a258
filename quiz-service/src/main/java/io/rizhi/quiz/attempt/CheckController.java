package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Checking answers in a practice, over HTTP. */
@RestController
@RequestMapping("/api/v1/attempts")
class CheckController {
    private final CheckResponse check;

    CheckController(CheckResponse check) {
        this.check = check;
    }

    @PostMapping("/{id}/responses/{questionId}/check")
    Mono<QuestionResultView> check(
            Caller caller,
            @PathVariable String id,
            @PathVariable String questionId,
            @Valid @RequestBody CheckResponseRequest request) {
        if (!Ids.isId(id) || !Ids.isId(questionId)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return check.check(new CheckResponse.Command(
                new AttemptId(id), new QuestionId(questionId), new PersonId(caller.personId()), request.sequence()));
    }
}
