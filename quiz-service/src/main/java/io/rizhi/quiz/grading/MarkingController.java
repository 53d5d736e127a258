package io.rizhi.quiz.grading;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.bank.PageCursor;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Marking by hand over HTTP, for admins. */
@RestController
@RequestMapping("/api/v1/attempts")
class MarkingController {
    private static final int MOST = 200;

    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final MarkResponse mark;

    MarkingController(Attempts attempts, FindQuizVersion quizzes, MarkResponse mark) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.mark = mark;
    }

    @GetMapping("/marking")
    Mono<MarkingPageView> queue(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        int size = Math.max(1, Math.min(limit, MOST));
        return attempts.awaitingMarking(cursor == null || cursor.isBlank() ? null : cursor, size)
                .collectList()
                .flatMap(found -> page(found, size));
    }

    private Mono<MarkingPageView> page(List<Attempt> found, int size) {
        List<Attempt> shown = found.size() > size ? found.subList(0, size) : found;
        Attempt last = found.size() > size ? shown.get(size - 1) : null;
        Instant lastAt = last == null ? null : last.submittedAt();
        String next = last == null || lastAt == null
                ? null
                : PageCursor.write(lastAt, last.id().value());
        return Flux.fromIterable(shown)
                .concatMap(attempt -> quizzes.find(attempt.quizId(), attempt.quizVersion())
                        .map(quiz -> MarkingItems.open(attempt, attempt.paper(quiz))))
                .flatMapIterable(items -> items)
                .collectList()
                .map(items -> new MarkingPageView(items, next));
    }

    @PostMapping("/{id}/marks")
    Mono<MarkingItemView> mark(Caller caller, @PathVariable String id, @Valid @RequestBody MarkRequest request) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return mark.mark(new MarkResponse.Command(
                new AttemptId(id),
                new QuestionId(request.questionId()),
                request.mark(),
                request.comment(),
                new PersonId(caller.personId())));
    }
}
