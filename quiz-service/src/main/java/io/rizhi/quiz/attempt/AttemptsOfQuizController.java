package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.AskedPage;
import io.rizhi.kit.web.Page;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.attempt.AttemptsOfQuiz.Asked;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.FindQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** All attempts at a quiz over HTTP. Admins only: a manager sees figures of the unit, never single papers. */
@RestController
@RequestMapping("/api/v1/quizzes/{id}/attempts")
class AttemptsOfQuizController {
    private static final int MOST = 200;

    private final AttemptsOfQuiz attempts;
    private final FindQuiz quizzes;
    private final Clock clock;

    AttemptsOfQuizController(AttemptsOfQuiz attempts, FindQuiz quizzes, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    @GetMapping
    Mono<AttemptsOfQuizView> list(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        AskedPage page = AskedPage.of(cursor, limit, MOST);
        Asked asked = new Asked(new QuizId(id), version, status(status), person(person));
        Instant now = clock.instant();
        return quizzes.exists(asked.quiz())
                .filter(isThere -> isThere)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(isThere ->
                        attempts.find(asked, now, page.cursor(), page.sought()).collectList())
                .map(found -> view(page.of(found, AttemptsOfQuizController::cursorOf), now));
    }

    private static AttemptsOfQuizView view(Page<Attempt> page, Instant now) {
        return new AttemptsOfQuizView(
                page.items().stream()
                        .map(attempt -> AttemptOfQuizView.of(attempt, now))
                        .toList(),
                page.next());
    }

    private static String cursorOf(Attempt attempt) {
        return PageCursor.write(attempt.startedAt(), attempt.id().value());
    }

    private static @Nullable ListedStatus status(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : ListedStatus.ofCode(code).orElseThrow(() -> refused("#status", "unknown-state"));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (!Ids.isId(id)) {
            throw refused("#person", "invalid");
        }
        return new PersonId(id);
    }

    private static RuntimeException refused(String pointer, String code) {
        return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of(pointer, code)));
    }
}
