package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuestionId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The question bank over HTTP; admins only, because every answer holds keys. */
@RestController
@RequestMapping("/api/v1/questions")
class QuestionController {
    private static final int MOST = 200;

    private final Questions questions;
    private final QuestionUses uses;
    private final CreateQuestion create;
    private final UpdateQuestion update;

    QuestionController(Questions questions, QuestionUses uses, CreateQuestion create, UpdateQuestion update) {
        this.questions = questions;
        this.uses = uses;
        this.create = create;
        this.update = update;
    }

    @GetMapping
    Mono<QuestionPageView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        int size = Math.max(1, Math.min(limit, MOST));
        QuestionFilter filter = new QuestionFilter(type(type), orNull(tag), orNull(q), orNull(cursor), size);
        return questions.find(filter).collectList().flatMap(found -> page(found, size));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<QuestionView> create(Caller caller, IdempotencyKey key, @Valid @RequestBody QuestionContent request) {
        caller.requireAdmin();
        QuestionId id = new QuestionId(key.idFor(caller.personId()));
        return create.create(id, request.toContent(), caller.personId()).flatMap(this::view);
    }

    @GetMapping("/{id}")
    Mono<QuestionView> get(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return questions
                .current(id(id))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(this::view);
    }

    @PutMapping("/{id}")
    Mono<QuestionView> update(
            Caller caller, @PathVariable String id, @Valid @RequestBody QuestionUpdateRequest request) {
        caller.requireAdmin();
        return update.update(id(id), request.version(), request.content().toContent(), caller.personId())
                .flatMap(this::view);
    }

    @GetMapping("/{id}/versions")
    Mono<QuestionVersionsView> versions(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return questions
                .versions(id(id))
                .map(question -> QuestionView.of(question, 0))
                .collectList()
                .filter(all -> !all.isEmpty())
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .map(QuestionVersionsView::new);
    }

    private Mono<QuestionView> view(Question question) {
        return uses.count(List.of(question.id()))
                .map(counts -> QuestionView.of(question, counts.getOrDefault(question.id(), 0)));
    }

    private Mono<QuestionPageView> page(List<Question> found, int size) {
        List<Question> shown = found.size() > size ? found.subList(0, size) : found;
        Question last = found.size() > size ? shown.get(size - 1) : null;
        String next = last == null
                ? null
                : PageCursor.write(last.updatedAt(), last.id().value());
        return uses.count(shown.stream().map(Question::id).toList())
                .map(counts -> shown.stream()
                        .map(question -> QuestionView.of(question, counts.getOrDefault(question.id(), 0)))
                        .toList())
                .map(items -> new QuestionPageView(items, next));
    }

    private static QuestionId id(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new QuestionId(id);
    }

    private static @Nullable QuestionType type(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return QuestionType.ofCode(code)
                .orElseThrow(
                        () -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#type", "unknown-type"))));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
