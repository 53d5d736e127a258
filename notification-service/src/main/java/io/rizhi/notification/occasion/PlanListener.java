package io.rizhi.notification.occasion;

import io.rizhi.events.study.PlanClosedV1;
import io.rizhi.kit.event.Subscription;

/** Plans that are closed for everybody. */
final class PlanListener {

    private final FollowStudy follow;

    PlanListener(FollowStudy follow) {
        this.follow = follow;
    }

    Subscription subscription() {
        return Subscription.to("rizhi.study.plan")
                .as("plans")
                .on("rizhi.study.plan-closed.v1", PlanClosedV1.class, event -> follow.closed(event.data()));
    }
}
