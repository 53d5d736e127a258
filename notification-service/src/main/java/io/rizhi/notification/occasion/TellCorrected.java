package io.rizhi.notification.occasion;

import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.recipient.Recipients;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Tells a member that the mark of an attempt was corrected, or has to be given anew, and what it was before. */
final class TellCorrected {

    private final Recipients recipients;
    private final Tell tell;
    private final NoticeTexts texts;

    TellCorrected(Recipients recipients, Tell tell, NoticeTexts texts) {
        this.recipients = recipients;
        this.tell = tell;
        this.texts = texts;
    }

    Mono<Void> tell(AttemptCorrectedV1 corrected, String eventId, Instant at) {
        return recipients
                .language(corrected.personId())
                .flatMap(language -> tell.tell(notice(corrected, eventId, at, language)))
                .then();
    }

    private Notice notice(AttemptCorrectedV1 corrected, String eventId, Instant at, String language) {
        if (Boolean.TRUE.equals(corrected.awaitsMarking())) {
            return notice(
                    corrected,
                    eventId,
                    at,
                    Reason.MARK_AWAITED,
                    Map.of("before", String.valueOf(corrected.percentBefore())));
        }
        String outcome = corrected.hasPassed() ? "mark-corrected.passed" : "mark-corrected.failed";
        return notice(
                corrected,
                eventId,
                at,
                Reason.MARK_CORRECTED,
                Map.of(
                        "before", String.valueOf(corrected.percentBefore()),
                        "percent", String.valueOf(corrected.percent()),
                        "outcome", texts.text(outcome, language, Map.of())));
    }

    private static Notice notice(
            AttemptCorrectedV1 corrected, String eventId, Instant at, Reason reason, Map<String, String> arguments) {
        return new Notice(
                eventId, corrected.personId(), reason, arguments, "/attempts/" + corrected.attemptId() + "/result", at);
    }
}
