package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.study.NudgeRequestedV1;
import io.rizhi.kit.event.Subscription;

/** Nudges by managers. */
final class NudgeListener {

    private final TellNudge tell;

    NudgeListener(TellNudge tell) {
        this.tell = tell;
    }

    Subscription subscription() {
        return Subscription.to(Topics.STUDY_NUDGE)
                .as("nudges")
                .on(EventTypes.NUDGE_REQUESTED, NudgeRequestedV1.class, event -> tell.tell(event.data(), event.time()));
    }
}
