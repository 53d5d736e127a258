package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.attempt.StartAttempt.Started;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Attempts over HTTP. Everybody sees and changes only their own; another person's is as if it did not exist. */
@RestController
@RequestMapping("/api/v1/attempts")
class AttemptController {
    private final Attempts attempts;
    private final StartAttempt start;
    private final SaveResponse save;
    private final SubmitAttempt submit;
    private final ShowAttempt show;
    private final ShowResult result;
    private final Refusals refusals;
    private final Clock clock;

    AttemptController(
            Attempts attempts,
            StartAttempt start,
            SaveResponse save,
            SubmitAttempt submit,
            ShowAttempt show,
            ShowResult result,
            Refusals refusals,
            Clock clock) {
        this.attempts = attempts;
        this.start = start;
        this.save = save;
        this.submit = submit;
        this.show = show;
        this.result = result;
        this.refusals = refusals;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<AttemptView>> start(Caller caller, @Valid @RequestBody StartAttemptRequest request) {
        return start.start(person(caller), request.ticket()).flatMap(this::view);
    }

    private Mono<ResponseEntity<AttemptView>> view(Started started) {
        HttpStatus status = started.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
        return show.show(started.attempt()).map(view -> new ResponseEntity<>(view, status));
    }

    @GetMapping
    Mono<AttemptsView> list(Caller caller, @RequestParam String planId, @RequestParam int day) {
        return attempts.ofDay(person(caller), planId, day)
                .collectList()
                .map(ofDay -> AttemptsView.of(ofDay, clock.instant()));
    }

    @GetMapping("/{id}")
    Mono<AttemptView> get(Caller caller, @PathVariable String id) {
        return own(caller, id, "read-attempt").flatMap(show::show);
    }

    @PutMapping("/{id}/responses/{questionId}")
    Mono<ResponseSavedView> respond(
            Caller caller,
            @PathVariable String id,
            @PathVariable String questionId,
            @Valid @RequestBody ResponseRequest request) {
        QuestionId question = new QuestionId(known(questionId));
        return save.save(new SaveResponse.Command(
                        new AttemptId(known(id)),
                        question,
                        person(caller),
                        request.sequence(),
                        request.response().toResponse(),
                        request.isFlagged(),
                        Objects.requireNonNullElse(request.hintsTaken(), 0)))
                .map(saved -> ResponseSavedView.of(question, saved));
    }

    @PostMapping("/{id}/submission")
    Mono<AttemptResultView> submit(Caller caller, @PathVariable String id) {
        return own(caller, id, "submit-attempt")
                .flatMap(attempt -> submit.submit(attempt.id()))
                .flatMap(result::show);
    }

    @GetMapping("/{id}/result")
    Mono<AttemptResultView> result(Caller caller, @PathVariable String id) {
        return own(caller, id, "read-result").flatMap(result::show);
    }

    private Mono<Attempt> own(Caller caller, String id, String action) {
        PersonId person = person(caller);
        AttemptId attempt = new AttemptId(known(id));
        return attempts.find(attempt, person)
                .switchIfEmpty(
                        Mono.defer(() -> refusals.note(person, action, attempt.value(), KitProblems.NOT_FOUND.code())
                                .then(Mono.error(KitProblems.NOT_FOUND::exception))));
    }

    private static PersonId person(Caller caller) {
        return new PersonId(caller.personId());
    }

    private static String known(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return id;
    }
}
