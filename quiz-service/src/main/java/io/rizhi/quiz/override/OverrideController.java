package io.rizhi.quiz.override;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.AskedPage;
import io.rizhi.kit.web.Page;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.QuizOverride;
import io.rizhi.quiz.override.model.Subject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Overrides of a quiz over HTTP, for admins. */
@RestController
@RequestMapping("/api/v1/quizzes/{id}/overrides")
class OverrideController {
    private static final int MOST = 200;

    private final Overrides overrides;
    private final ChangeOverride change;

    OverrideController(Overrides overrides, ChangeOverride change) {
        this.overrides = overrides;
        this.change = change;
    }

    @GetMapping
    Mono<OverridesPageView> list(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "false") boolean removed) {
        caller.requireAdmin();
        AskedPage asked = AskedPage.of(cursor, limit, MOST);
        Subject after = asked.cursor() == null ? null : after(asked.cursor());
        return overrides
                .list(quiz(id), !removed, after, asked.sought())
                .collectList()
                .map(found -> view(asked.of(found, OverrideController::cursorOf), !removed));
    }

    @GetMapping("/{kind}/{subjectId}/changes")
    Mono<OverrideStepsPageView> changes(
            Caller caller,
            @PathVariable String id,
            @PathVariable String kind,
            @PathVariable String subjectId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        caller.requireAdmin();
        AskedPage asked = AskedPage.of(cursor, limit, MOST);
        Instant before = asked.cursor() == null ? null : moment(asked.cursor());
        return overrides
                .steps(quiz(id), subject(kind, subjectId))
                .map(steps -> OverrideStepsPageView.of(steps, before, asked.size()));
    }

    @PutMapping("/{kind}/{subjectId}")
    Mono<OverrideView> put(
            Caller caller,
            @PathVariable String id,
            @PathVariable String kind,
            @PathVariable String subjectId,
            @Valid @RequestBody OverrideRequest request) {
        caller.requireAdmin();
        return change.put(quiz(id), subject(kind, subjectId), request.toAllowance(), caller.personId())
                .map(override -> OverrideView.of(override, true));
    }

    @DeleteMapping("/{kind}/{subjectId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(
            Caller caller, @PathVariable String id, @PathVariable String kind, @PathVariable String subjectId) {
        caller.requireAdmin();
        return change.remove(quiz(id), subject(kind, subjectId), caller.personId());
    }

    private static OverridesPageView view(Page<QuizOverride> page, boolean isInForce) {
        return new OverridesPageView(
                page.items().stream()
                        .map(override -> OverrideView.of(override, isInForce))
                        .toList(),
                page.next());
    }

    private static String cursorOf(QuizOverride override) {
        Subject subject = override.subject();
        return subject.kind().code() + "." + subject.id();
    }

    private static Instant moment(String cursor) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(cursor));
        } catch (NumberFormatException e) {
            throw unknownCursor();
        }
    }

    private static ProblemException unknownCursor() {
        return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#cursor", "invalid")));
    }

    private static Subject after(String cursor) {
        int point = cursor.indexOf('.');
        return Subject.Kind.ofCode(cursor.substring(0, Math.max(0, point)))
                .filter(kind -> Ids.isId(cursor.substring(point + 1)))
                .map(kind -> new Subject(kind, cursor.substring(point + 1)))
                .orElseThrow(OverrideController::unknownCursor);
    }

    private static Subject subject(String kind, String id) {
        return Subject.Kind.ofCode(kind)
                .filter(known -> Ids.isId(id))
                .map(known -> new Subject(known, id))
                .orElseThrow(KitProblems.NOT_FOUND::exception);
    }

    private static QuizId quiz(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new QuizId(id);
    }
}
