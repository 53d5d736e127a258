package io.rizhi.notification.occasion;

import io.rizhi.events.study.NudgeRequestedV1;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.reason.model.Reason;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Passes a manager's nudge on to each person it names. Who may be nudged was decided by study-service. */
final class TellNudge {

    private static final int AT_A_TIME = 8;

    private final Tell tell;

    TellNudge(Tell tell) {
        this.tell = tell;
    }

    Mono<Void> tell(NudgeRequestedV1 nudge, Instant at) {
        return Flux.fromIterable(nudge.personIds())
                .flatMap(personId -> tell.tell(notice(nudge, personId, at)), AT_A_TIME)
                .then();
    }

    private static Notice notice(NudgeRequestedV1 nudge, String personId, Instant at) {
        return new Notice(
                "nudge:" + nudge.nudgeId() + ":" + personId,
                personId,
                Reason.NUDGE,
                Map.of("planTitle", nudge.planTitle()),
                "/plans/" + nudge.planId(),
                at);
    }
}
