package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Subscription;

/** Attempts that were graded or corrected. */
final class AttemptListener {

    private final TellMarked tell;
    private final TellCorrected tellCorrected;

    AttemptListener(TellMarked tell, TellCorrected tellCorrected) {
        this.tell = tell;
        this.tellCorrected = tellCorrected;
    }

    Subscription subscription() {
        return Subscription.to(Topics.QUIZ_ATTEMPT)
                .as("attempts")
                .on(
                        EventTypes.ATTEMPT_GRADED,
                        AttemptGradedV1.class,
                        event -> tell.tell(event.data(), event.id(), event.time()))
                .on(
                        EventTypes.ATTEMPT_CORRECTED,
                        AttemptCorrectedV1.class,
                        event -> tellCorrected.tell(event.data(), event.id(), event.time()));
    }
}
