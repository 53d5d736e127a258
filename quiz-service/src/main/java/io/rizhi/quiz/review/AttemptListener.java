package io.rizhi.quiz.review;

import io.rizhi.events.Topics;
import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Subscription;
import io.rizhi.quiz.ids.AttemptId;

/** Hears of graded attempts, and of those whose marks were corrected. */
final class AttemptListener {
    private AttemptListener() {}

    static Subscription subscription(FoldAttempt fold, FollowCorrection follow) {
        return Subscription.to(Topics.QUIZ_ATTEMPT)
                .as("review")
                .on(
                        "rizhi.quiz.attempt-graded.v1",
                        AttemptGradedV1.class,
                        event -> fold.fold(new AttemptId(event.data().attemptId())))
                .on("rizhi.quiz.attempt-corrected.v1", AttemptCorrectedV1.class, follow::follow);
    }
}
