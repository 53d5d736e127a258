package io.rizhi.quiz.bank;

import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.ids.PersonId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Steps of a question from state to state over HTTP; admins only. */
@RestController
@RequestMapping("/api/v1/questions/{id}/transitions")
class QuestionStateController {
    private final Questions questions;
    private final QuestionUses uses;
    private final MoveQuestion move;

    QuestionStateController(Questions questions, QuestionUses uses, MoveQuestion move) {
        this.questions = questions;
        this.uses = uses;
        this.move = move;
    }

    @GetMapping
    Mono<TransitionsView> list(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return questions
                .transitions(QuestionIds.read(id))
                .map(TransitionView::of)
                .collectList()
                .map(TransitionsView::new);
    }

    @PostMapping
    Mono<QuestionView> move(Caller caller, @PathVariable String id, @Valid @RequestBody TransitionRequest request) {
        caller.requireAdmin();
        String note = request.note();
        return move.move(new MoveQuestion.Command(
                        QuestionIds.read(id),
                        request.version(),
                        QuestionState.ofCode(request.to()).orElseThrow(),
                        note == null || note.isBlank() ? null : note.strip(),
                        new PersonId(caller.personId())))
                .flatMap(this::view);
    }

    private Mono<QuestionView> view(Question question) {
        return uses.count(List.of(question.id()))
                .map(counts -> QuestionView.of(question, counts.getOrDefault(question.id(), 0)));
    }
}
