package io.rizhi.notification.occasion;

import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.DayExcusedV1;
import io.rizhi.events.study.DayReopenedV1;
import io.rizhi.events.study.PlanClosedV1;
import io.rizhi.events.study.PlanCompletedV1;
import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.events.study.PlanLeftV1;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.recipient.Recipients;
import io.rizhi.notification.reminder.PlanReminder;
import io.rizhi.notification.study.PlanTitles;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Follows people through their plans, and tells them what happens there. */
final class FollowStudy {

    private final Recipients recipients;
    private final PlanTitles titles;
    private final Tell tell;
    private final PlanReminder planner;
    private final NoticeTexts texts;

    FollowStudy(Recipients recipients, PlanTitles titles, Tell tell, PlanReminder planner, NoticeTexts texts) {
        this.recipients = recipients;
        this.titles = titles;
        this.tell = tell;
        this.planner = planner;
        this.texts = texts;
    }

    Mono<Void> joined(PlanJoinedV1 joined, String eventId, Instant at) {
        return recipients
                .join(joined.personId(), joined.recordId(), joined.planId())
                .then(tellPublished(joined, eventId, at))
                .then(planner.planNext(joined.personId()));
    }

    private Mono<Void> tellPublished(PlanJoinedV1 joined, String eventId, Instant at) {
        return titles.of(joined.planId(), joined.recordId())
                .flatMap(title -> tell.tell(new Notice(
                        eventId,
                        joined.personId(),
                        Reason.PLAN_PUBLISHED,
                        Map.of(
                                "planTitle",
                                title,
                                "firstDate",
                                joined.days().isEmpty()
                                        ? ""
                                        : joined.days().get(0).studyDate().toString(),
                                "days",
                                String.valueOf(joined.days().size())),
                        "/plans/" + joined.planId(),
                        at)))
                .then();
    }

    Mono<Void> left(PlanLeftV1 left) {
        return recipients.leave(left.personId(), left.recordId());
    }

    Mono<Void> completed(PlanCompletedV1 completed) {
        return recipients.leave(completed.personId(), completed.recordId());
    }

    /** There is something to do again, perhaps in a plan that was complete. */
    Mono<Void> reopened(DayReopenedV1 day) {
        return recipients.join(day.personId(), day.recordId(), day.planId()).then(planner.planNext(day.personId()));
    }

    /** An excuse that is withdrawn leaves its day to be done, perhaps in a plan that was complete. */
    Mono<Void> excused(DayExcusedV1 day) {
        return day.isExcused()
                ? Mono.empty()
                : recipients.join(day.personId(), day.recordId(), day.planId()).then(planner.planNext(day.personId()));
    }

    Mono<Void> closed(PlanClosedV1 closed) {
        return recipients.closePlan(closed.planId()).then();
    }

    Mono<Void> dayCompleted(DayCompletedV1 day, String eventId, Instant at) {
        return Mono.zip(titles.of(day.planId(), day.recordId()), recipients.language(day.personId()))
                .flatMap(known -> tell.tell(new Notice(
                        eventId,
                        day.personId(),
                        Reason.DAY_COMPLETED,
                        Map.of(
                                "planTitle", known.getT1(),
                                "day", String.valueOf(day.day()),
                                "outcome", outcome(day, known.getT2())),
                        "/plans/" + day.planId(),
                        at)))
                .then();
    }

    private String outcome(DayCompletedV1 day, String language) {
        return texts.text(day.isOnTime() ? "day-completed.on-time" : "day-completed.late", language, Map.of());
    }
}
