package io.rizhi.notification.occasion;

import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.PlanCompletedV1;
import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.events.study.PlanLeftV1;
import io.rizhi.kit.event.Subscription;

/** Study records: who joins, finishes a day, finishes a plan, leaves. */
final class StudyRecordListener {

    private final FollowStudy follow;

    StudyRecordListener(FollowStudy follow) {
        this.follow = follow;
    }

    Subscription subscription() {
        return Subscription.to("rizhi.study.record")
                .as("records")
                .on(
                        "rizhi.study.plan-joined.v1",
                        PlanJoinedV1.class,
                        event -> follow.joined(event.data(), event.id(), event.time()))
                .on("rizhi.study.plan-left.v1", PlanLeftV1.class, event -> follow.left(event.data()))
                .on("rizhi.study.plan-completed.v1", PlanCompletedV1.class, event -> follow.completed(event.data()))
                .on(
                        "rizhi.study.day-completed.v1",
                        DayCompletedV1.class,
                        event -> follow.dayCompleted(event.data(), event.id(), event.time()));
    }
}
