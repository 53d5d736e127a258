package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.bank.PageCursor;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Quiz;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The list of quizzes and what is new in their drafts over HTTP, for admins. */
@RestController
@RequestMapping("/api/v1/quizzes")
class QuizListController {
    private static final int MOST = 200;

    private final QuizList quizzes;
    private final ShowQuizzes show;
    private final ShowUnpublishedChanges changes;

    QuizListController(QuizList quizzes, ShowQuizzes show, ShowUnpublishedChanges changes) {
        this.quizzes = quizzes;
        this.show = show;
        this.changes = changes;
    }

    @GetMapping
    Mono<QuizPageView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        int size = Math.max(1, Math.min(limit, MOST));
        QuizFilter filter = QuizFilter.of(q, status);
        String after = cursor == null || cursor.isBlank() ? null : cursor;
        return quizzes.find(filter, after, size + 1).collectList().flatMap(found -> page(found, size));
    }

    @GetMapping("/{id}/unpublished-changes")
    Mono<UnpublishedChangesView> changes(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return changes.show(new QuizId(id));
    }

    private Mono<QuizPageView> page(List<Quiz> found, int size) {
        List<Quiz> shown = found.size() > size ? found.subList(0, size) : found;
        Quiz last = found.size() > size ? shown.get(size - 1) : null;
        String next = last == null
                ? null
                : PageCursor.write(last.updatedAt(), last.id().value());
        return show.show(shown).map(items -> new QuizPageView(items, next));
    }
}
