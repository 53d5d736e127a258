package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.AskedPage;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Quiz;
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
        AskedPage asked = AskedPage.of(cursor, limit, MOST);
        return quizzes.find(QuizFilter.of(q, status), asked.cursor(), asked.sought())
                .collectList()
                .map(found -> asked.of(found, QuizListController::cursorOf))
                .flatMap(page -> show.show(page.items()).map(items -> new QuizPageView(items, page.next())));
    }

    @GetMapping("/{id}/unpublished-changes")
    Mono<UnpublishedChangesView> changes(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return changes.show(new QuizId(id));
    }

    private static String cursorOf(Quiz quiz) {
        return PageCursor.write(quiz.updatedAt(), quiz.id().value());
    }
}
