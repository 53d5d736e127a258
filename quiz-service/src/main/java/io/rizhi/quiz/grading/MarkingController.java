package io.rizhi.quiz.grading;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.AskedPage;
import io.rizhi.kit.web.Page;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.bank.PlainLine;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.Treatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final FindCorrectedQuiz quizzes;
    private final MarkingRules rules;
    private final MarkResponse mark;

    MarkingController(Attempts attempts, FindCorrectedQuiz quizzes, MarkingRules rules, MarkResponse mark) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.rules = rules;
        this.mark = mark;
    }

    @GetMapping("/marking")
    Mono<MarkingPageView> queue(
            Caller caller,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{0,64}") String question,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        AskedPage asked = AskedPage.of(cursor, limit, MOST);
        QuestionId only = question == null || question.isBlank() ? null : new QuestionId(question);
        PersonId marker = new PersonId(caller.personId());
        return attempts.awaitingMarking(only, asked.cursor(), asked.sought())
                .collectList()
                .map(found -> asked.of(found, MarkingController::cursorOf))
                .flatMap(page -> view(page, only, marker));
    }

    @GetMapping("/marking/questions")
    Mono<WaitingQuestionsView> questions(Caller caller) {
        caller.requireAdmin();
        return attempts.waitingQuestions(MOST)
                .concatMap(waiting -> quizzes.find(waiting.quizId(), waiting.version())
                        .map(CorrectedQuiz::quiz)
                        .flatMap(quiz -> Mono.justOrEmpty(quiz.question(waiting.questionId()))
                                .filter(question -> question.treatment() == Treatment.AS_ANSWERED)
                                .map(question -> new WaitingQuestionView(
                                        quiz.id().value(),
                                        quiz.title(),
                                        question.id().value(),
                                        PlainLine.stem(question.content()),
                                        waiting.count()))))
                .collectList()
                .map(WaitingQuestionsView::new);
    }

    private static String cursorOf(Attempt attempt) {
        return PageCursor.write(
                Objects.requireNonNull(attempt.submittedAt()), attempt.id().value());
    }

    private Mono<MarkingPageView> view(Page<Attempt> page, @Nullable QuestionId only, PersonId marker) {
        return Flux.fromIterable(page.items())
                .concatMap(attempt -> open(attempt, marker))
                .flatMapIterable(items -> items)
                .filter(item -> only == null || item.questionId().equals(only.value()))
                .collectList()
                .map(items -> new MarkingPageView(items, page.next()));
    }

    private Mono<List<MarkingItemView>> open(Attempt attempt, PersonId marker) {
        return quizzes.find(attempt.quizId(), attempt.quizVersion())
                .zipWith(rules.of(attempt.quizId()))
                .map(found ->
                        MarkingItems.open(attempt, attempt.paper(found.getT1().quiz()), found.getT2(), marker));
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
                Objects.requireNonNullElse(request.criteria(), Map.of()),
                Objects.requireNonNullElse(request.seen(), 0),
                new PersonId(caller.personId())));
    }
}
