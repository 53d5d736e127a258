package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Quizzes over HTTP, for admins. */
@RestController
@RequestMapping("/api/v1/quizzes")
class QuizController {
    private final Quizzes quizzes;
    private final ShowQuizzes show;
    private final CreateQuiz create;
    private final UpdateQuiz update;
    private final PublishQuiz publish;

    QuizController(Quizzes quizzes, ShowQuizzes show, CreateQuiz create, UpdateQuiz update, PublishQuiz publish) {
        this.quizzes = quizzes;
        this.show = show;
        this.create = create;
        this.update = update;
        this.publish = publish;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<QuizView> create(Caller caller, IdempotencyKey key, @Valid @RequestBody QuizDraftRequest request) {
        caller.requireAdmin();
        return create.create(new QuizId(key.idFor(caller.personId())), request.toDraft())
                .flatMap(show::show);
    }

    @GetMapping("/{id}")
    Mono<QuizView> get(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return quizzes.find(id(id))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(show::show);
    }

    @PutMapping("/{id}/draft")
    Mono<QuizView> update(Caller caller, @PathVariable String id, @Valid @RequestBody QuizDraftRequest request) {
        caller.requireAdmin();
        Integer version = request.version();
        if (version == null) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/version", "not-null")));
        }
        return update.update(id(id), version, request.toDraft()).flatMap(show::show);
    }

    @PostMapping("/{id}/publications")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<QuizView> publish(Caller caller, @PathVariable String id, @Valid @RequestBody PublishQuizRequest request) {
        caller.requireAdmin();
        return publish.publish(id(id), request.version()).flatMap(show::show);
    }

    private static QuizId id(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new QuizId(id);
    }
}
