package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Subscription;

/** Attempts that were graded. */
final class AttemptListener {

    private final TellMarked tell;

    AttemptListener(TellMarked tell) {
        this.tell = tell;
    }

    Subscription subscription() {
        return Subscription.to(Topics.QUIZ_ATTEMPT)
                .as("attempts")
                .on(
                        EventTypes.ATTEMPT_GRADED,
                        AttemptGradedV1.class,
                        event -> tell.tell(event.data(), event.id(), event.time()));
    }
}
