package io.rizhi.notification.occasion;

import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.recipient.Recipients;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Tells a member that answers a person had to mark are marked. A result shown at once needs no message. */
final class TellMarked {

    private final Recipients recipients;
    private final Tell tell;
    private final NoticeTexts texts;

    TellMarked(Recipients recipients, Tell tell, NoticeTexts texts) {
        this.recipients = recipients;
        this.tell = tell;
        this.texts = texts;
    }

    Mono<Void> tell(AttemptGradedV1 graded, String eventId, Instant at) {
        if (!graded.wasMarkedByHand()) {
            return Mono.empty();
        }
        return recipients
                .language(graded.personId())
                .flatMap(language -> tell.tell(notice(graded, eventId, at, language)))
                .then();
    }

    private Notice notice(AttemptGradedV1 graded, String eventId, Instant at, String language) {
        String outcome = graded.hasPassed() ? "attempt-marked.passed" : "attempt-marked.failed";
        return new Notice(
                eventId,
                graded.personId(),
                Reason.ATTEMPT_MARKED,
                Map.of(
                        "percent", String.valueOf(graded.percent()),
                        "outcome", texts.text(outcome, language, Map.of())),
                "/attempts/" + graded.attemptId() + "/result",
                at);
    }
}
