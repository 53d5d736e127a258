package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.DayExcusedV1;
import io.rizhi.events.study.DayReopenedV1;
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
        return Subscription.to(Topics.STUDY_RECORD)
                .as("records")
                .on(
                        EventTypes.PLAN_JOINED,
                        PlanJoinedV1.class,
                        event -> follow.joined(event.data(), event.id(), event.time()))
                .on(EventTypes.PLAN_LEFT, PlanLeftV1.class, event -> follow.left(event.data()))
                .on(EventTypes.DAY_EXCUSED, DayExcusedV1.class, event -> follow.excused(event.data()))
                .on(EventTypes.DAY_REOPENED, DayReopenedV1.class, event -> follow.reopened(event.data()))
                .on(EventTypes.PLAN_COMPLETED, PlanCompletedV1.class, event -> follow.completed(event.data()))
                .on(
                        EventTypes.DAY_COMPLETED,
                        DayCompletedV1.class,
                        event -> follow.dayCompleted(event.data(), event.id(), event.time()));
    }
}
