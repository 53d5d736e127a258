package io.rizhi.quiz.review;

import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own list of wrong answers over HTTP. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewController {
    private final ShowReview show;

    ReviewController(ShowReview show) {
        this.show = show;
    }

    @GetMapping("/summary")
    Mono<ReviewSummaryView> summary(Caller caller) {
        return show.summary(new PersonId(caller.personId()));
    }

    @GetMapping
    Mono<WrongQuestionsView> list(Caller caller) {
        return show.list(new PersonId(caller.personId()), caller.language());
    }
}
