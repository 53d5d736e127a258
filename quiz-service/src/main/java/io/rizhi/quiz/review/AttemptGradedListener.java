package io.rizhi.quiz.review;

import io.rizhi.events.Topics;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Subscription;

/** Hears of graded attempts. */
final class AttemptGradedListener {
    private AttemptGradedListener() {}

    static Subscription subscription(FoldAttempt fold) {
        return Subscription.to(Topics.QUIZ_ATTEMPT)
                .as("review")
                .on("rizhi.quiz.attempt-graded.v1", AttemptGradedV1.class, fold::fold);
    }
}
