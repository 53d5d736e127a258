package io.rizhi.quiz.bank;

import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.bank.model.Relabelling;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One change to many questions over HTTP; admins only. */
@RestController
@RequestMapping("/api/v1/questions/changes")
class RelabellingController {
    private final RelabelQuestions relabel;

    RelabellingController(RelabelQuestions relabel) {
        this.relabel = relabel;
    }

    @PostMapping
    Mono<RelabellingView> relabel(Caller caller, @Valid @RequestBody RelabellingRequest request) {
        caller.requireAdmin();
        return outcomes(request, request.toChange(), new PersonId(caller.personId()))
                .map(RelabellingView::of);
    }

    private Mono<List<RelabelQuestions.Outcome>> outcomes(RelabellingRequest request, Relabelling change, PersonId by) {
        RelabellingRequest.RelabellingFilter filter = request.filter();
        List<String> ids = request.questionIds();
        return filter == null
                ? relabel.relabel(ids(ids == null ? List.of() : ids), change, by)
                : relabel.relabel(filter.toFilter(), change, by);
    }

    private static List<QuestionId> ids(List<String> ids) {
        return ids.stream().map(QuestionId::new).toList();
    }
}
