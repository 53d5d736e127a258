package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.study.PlanClosedV1;
import io.rizhi.kit.event.Subscription;

/** Plans that are closed for everybody. */
final class PlanListener {

    private final FollowStudy follow;

    PlanListener(FollowStudy follow) {
        this.follow = follow;
    }

    Subscription subscription() {
        return Subscription.to(Topics.STUDY_PLAN)
                .as("plans")
                .on(EventTypes.PLAN_CLOSED, PlanClosedV1.class, event -> follow.closed(event.data()));
    }
}
