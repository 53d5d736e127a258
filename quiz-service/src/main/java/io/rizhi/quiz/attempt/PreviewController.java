package io.rizhi.quiz.attempt;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Previews over HTTP, for admins. It is a POST because the statement belongs into no address; nothing changes. */
@RestController
class PreviewController {
    private final ShowPreview show;

    PreviewController(ShowPreview show) {
        this.show = show;
    }

    @PostMapping("/api/v1/quizzes/{id}/preview")
    Mono<PreviewView> preview(Caller caller, @PathVariable String id, @Valid @RequestBody PreviewRequest request) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        String seed = Objects.requireNonNullElseGet(request.seed(), RandomIds::next);
        return show.show(caller.personId(), new QuizId(id), request.statement(), seed);
    }
}
