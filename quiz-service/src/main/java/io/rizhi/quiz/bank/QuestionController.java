package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.AskedPage;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.kit.web.Page;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.ids.PersonId;
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
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String difficulty,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        AskedPage asked = AskedPage.of(cursor, limit, MOST);
        QuestionFilter filter = QuestionFilters.of(type, state, category, tag, difficulty, document, section, q);
        return questions
                .find(filter, asked.cursor(), asked.sought())
                .collectList()
                .map(found -> asked.of(found, QuestionController::cursorOf))
                .flatMap(this::view);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<QuestionView> create(
            Caller caller,
            IdempotencyKey key,
            @RequestParam(required = false) @Nullable String state,
            @Valid @RequestBody QuestionContent request) {
        caller.requireAdmin();
        QuestionId id = new QuestionId(key.idFor(caller.personId()));
        return create.create(id, request.toContent(), first(state), new PersonId(caller.personId()))
                .flatMap(this::view);
    }

    @GetMapping("/{id}")
    Mono<QuestionView> get(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return questions
                .current(QuestionIds.read(id))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(this::view);
    }

    @PutMapping("/{id}")
    Mono<QuestionView> update(
            Caller caller, @PathVariable String id, @Valid @RequestBody QuestionUpdateRequest request) {
        caller.requireAdmin();
        return update.update(
                        QuestionIds.read(id),
                        request.version(),
                        request.content().toContent(),
                        new PersonId(caller.personId()))
                .flatMap(this::view);
    }

    private Mono<QuestionView> view(Question question) {
        return uses.count(List.of(question.id()))
                .map(counts -> QuestionView.of(question, counts.getOrDefault(question.id(), 0)));
    }

    private Mono<QuestionPageView> view(Page<Question> page) {
        return uses.count(page.items().stream().map(Question::id).toList())
                .map(counts -> page.items().stream()
                        .map(question -> QuestionView.of(question, counts.getOrDefault(question.id(), 0)))
                        .toList())
                .map(items -> new QuestionPageView(items, page.next()));
    }

    private static String cursorOf(Question question) {
        return PageCursor.write(question.updatedAt(), question.id().value());
    }

    /** A new question starts as a draft or published. */
    private static @Nullable QuestionState first(@Nullable String code) {
        QuestionState state = QuestionFilters.state(code);
        if (state == QuestionState.REVIEW || state == QuestionState.RETIRED) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#state", "unknown-state")));
        }
        return state;
    }
}
