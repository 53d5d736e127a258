package io.rizhi.quiz.grading.correction;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Corrections of a published version over HTTP, for admins. */
@RestController
@RequestMapping("/api/v1/quizzes/{id}/versions/{version}/corrections")
class CorrectionController {
    private final FindCorrectable find;
    private final PreviewCorrection preview;
    private final CorrectQuestion correct;
    private final UndoCorrection undo;
    private final ListTyped typed;

    CorrectionController(
            FindCorrectable find,
            PreviewCorrection preview,
            CorrectQuestion correct,
            UndoCorrection undo,
            ListTyped typed) {
        this.find = find;
        this.preview = preview;
        this.correct = correct;
        this.undo = undo;
        this.typed = typed;
    }

    @GetMapping
    Mono<CorrectionsView> list(Caller caller, @PathVariable String id, @PathVariable int version) {
        caller.requireAdmin();
        return find.find(quiz(id), version).map(CorrectionsView::of);
    }

    @GetMapping("/questions/{questionId}")
    Mono<CorrectableQuestionView> question(
            Caller caller, @PathVariable String id, @PathVariable int version, @PathVariable String questionId) {
        caller.requireAdmin();
        return find.find(quiz(id), version)
                .map(found -> CorrectableQuestionView.of(found.published(), found.question(questionId)));
    }

    @GetMapping("/questions/{questionId}/typed")
    Mono<TypedAnswersView> typed(
            Caller caller, @PathVariable String id, @PathVariable int version, @PathVariable String questionId) {
        caller.requireAdmin();
        return typed.list(quiz(id), version, questionId);
    }

    @PostMapping("/preview")
    Mono<CorrectionPreviewView> preview(
            Caller caller,
            @PathVariable String id,
            @PathVariable int version,
            @Valid @RequestBody CorrectionRequest request) {
        caller.requireAdmin();
        return preview.preview(quiz(id), version, request.toCorrection("preview"), request.toMode());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<CorrectionsView> correct(
            Caller caller,
            IdempotencyKey key,
            @PathVariable String id,
            @PathVariable int version,
            @Valid @RequestBody CorrectionRequest request) {
        caller.requireAdmin();
        return correct.correct(new CorrectQuestion.Command(
                quiz(id),
                version,
                request.toCorrection(key.idFor(caller.personId())),
                request.toMode(),
                request.noteOrNone(),
                new PersonId(caller.personId())));
    }

    @PostMapping("/{correctionId}/undoing")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<CorrectionsView> undo(
            Caller caller, @PathVariable String id, @PathVariable int version, @PathVariable String correctionId) {
        caller.requireAdmin();
        return undo.undo(quiz(id), version, correctionId, new PersonId(caller.personId()));
    }

    private static QuizId quiz(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new QuizId(id);
    }
}
