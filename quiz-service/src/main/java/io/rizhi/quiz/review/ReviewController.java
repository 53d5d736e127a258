package io.rizhi.quiz.review;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.quiz.bank.LinkView;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own list of wrong answers over HTTP. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewController {
    private final ShowReview show;
    private final ShowDue due;
    private final AnswerReview answer;

    ReviewController(ShowReview show, ShowDue due, AnswerReview answer) {
        this.show = show;
        this.due = due;
        this.answer = answer;
    }

    @GetMapping("/due")
    Mono<DueReviewsView> due(Caller caller) {
        return due.show(new PersonId(caller.personId()), caller.zone());
    }

    @PostMapping("/{questionId}/answers")
    Mono<ReviewAnswerView> answer(
            Caller caller,
            IdempotencyKey key,
            @PathVariable String questionId,
            @Valid @RequestBody ReviewAnswerRequest request) {
        if (!Ids.isId(questionId)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        boolean isEnglish = caller.language().startsWith("en");
        return answer.answer(new AnswerReview.Command(
                        new PersonId(caller.personId()),
                        new QuestionId(questionId),
                        request.response().toResponse(),
                        key.idFor(caller.personId()),
                        caller.zone(),
                        request.isHinted()))
                .map(answered -> view(answered, isEnglish));
    }

    private static ReviewAnswerView view(AnswerReview.Answered answered, boolean isEnglish) {
        Content content = answered.question().content();
        return new ReviewAnswerView(
                answered.question().id().value(),
                answered.isRight(),
                KeyText.of(content, isEnglish),
                content.explanation(),
                LinkView.of(content.link()),
                answered.card().isActive() ? answered.card().memory().dueAt() : null,
                Objects.requireNonNullElse(content.notes().format(), "plain"));
    }

    @GetMapping("/summary")
    Mono<ReviewSummaryView> summary(Caller caller) {
        return show.summary(new PersonId(caller.personId()), caller.zone());
    }

    @GetMapping
    Mono<WrongQuestionsView> list(Caller caller) {
        return show.list(new PersonId(caller.personId()), caller.language());
    }
}
