package io.rizhi.notification.occasion;

import io.rizhi.events.study.NudgeRequestedV1;
import io.rizhi.kit.event.Subscription;

/** Nudges by managers. */
final class NudgeListener {

    private final TellNudge tell;

    NudgeListener(TellNudge tell) {
        this.tell = tell;
    }

    Subscription subscription() {
        return Subscription.to("rizhi.study.nudge")
                .as("nudges")
                .on(
                        "rizhi.study.nudge-requested.v1",
                        NudgeRequestedV1.class,
                        event -> tell.tell(event.data(), event.time()));
    }
}
