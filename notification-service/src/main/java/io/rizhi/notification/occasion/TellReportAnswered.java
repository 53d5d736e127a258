package io.rizhi.notification.occasion;

import io.rizhi.events.quiz.QuestionReportAnsweredV1;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.reason.model.Reason;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Tells a member that there is a reply to a report; the reply itself stands in the result. */
final class TellReportAnswered {

    private final Tell tell;

    TellReportAnswered(Tell tell) {
        this.tell = tell;
    }

    Mono<Void> tell(QuestionReportAnsweredV1 answered, String eventId, Instant at) {
        return tell.tell(new Notice(
                        eventId,
                        answered.personId(),
                        Reason.REPORT_ANSWERED,
                        Map.of(),
                        "/attempts/" + answered.attemptId() + "/result",
                        at))
                .then();
    }
}
