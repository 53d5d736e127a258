package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.review.model.ReviewRules;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** What the organisation asks of reviews. */
interface ReviewSettings {
    /** The usual rules until somebody has changed them. */
    Mono<ReviewRules> current();

    Mono<Void> change(ReviewRules rules, PersonId by, Instant at);
}
