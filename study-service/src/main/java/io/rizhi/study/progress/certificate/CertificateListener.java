package io.rizhi.study.progress.certificate;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.DayExcusedV1;
import io.rizhi.events.study.DayReopenedV1;
import io.rizhi.events.study.PlanCompletedV1;
import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.kit.event.Subscription;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;

/** Study records that were finished, or lost a day, or got one back. */
final class CertificateListener {

    private final KeepCertificate keep;

    CertificateListener(KeepCertificate keep) {
        this.keep = keep;
    }

    Subscription subscription() {
        return Subscription.to(Topics.STUDY_RECORD)
                .as("certificates")
                .on(
                        EventTypes.PLAN_COMPLETED,
                        PlanCompletedV1.class,
                        event -> keep.keep(new RecordId(event.data().recordId())))
                .on(
                        EventTypes.DAY_REOPENED,
                        DayReopenedV1.class,
                        event -> keep.keep(new RecordId(event.data().recordId())))
                .on(
                        EventTypes.DAY_EXCUSED,
                        DayExcusedV1.class,
                        event -> keep.keep(new RecordId(event.data().recordId())))
                .on(
                        EventTypes.DAY_COMPLETED,
                        DayCompletedV1.class,
                        event -> keep.dayDone(new RecordId(event.data().recordId())))
                .on(
                        EventTypes.PLAN_JOINED,
                        PlanJoinedV1.class,
                        event -> keep.following(
                                new RecordId(event.data().recordId()),
                                new PlanId(event.data().planId()),
                                event.data().version()));
    }
}
