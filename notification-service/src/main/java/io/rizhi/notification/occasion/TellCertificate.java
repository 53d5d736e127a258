package io.rizhi.notification.occasion;

import io.rizhi.events.study.CertificateIssuedV1;
import io.rizhi.events.study.CertificateWithdrawnV1;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.recipient.Recipients;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Tells a member of a certificate. Why one was withdrawn stands on its page. */
final class TellCertificate {

    private final Recipients recipients;
    private final Tell tell;
    private final NoticeTexts texts;

    TellCertificate(Recipients recipients, Tell tell, NoticeTexts texts) {
        this.recipients = recipients;
        this.tell = tell;
        this.texts = texts;
    }

    Mono<Void> issued(CertificateIssuedV1 issued, String eventId, Instant at) {
        String how = issued.isRestored() ? "certificate-issued.restored" : "certificate-issued.new";
        return recipients
                .language(issued.personId())
                .map(language -> new Notice(
                        eventId,
                        issued.personId(),
                        Reason.CERTIFICATE_ISSUED,
                        Map.of("planTitle", issued.planTitle(), "how", texts.text(how, language, Map.of())),
                        link(issued.number()),
                        at))
                .flatMap(tell::tell)
                .then();
    }

    Mono<Void> withdrawn(CertificateWithdrawnV1 withdrawn, String eventId, Instant at) {
        return tell.tell(new Notice(
                        eventId,
                        withdrawn.personId(),
                        Reason.CERTIFICATE_WITHDRAWN,
                        Map.of("planTitle", withdrawn.planTitle(), "day", String.valueOf(withdrawn.day())),
                        link(withdrawn.number()),
                        at))
                .then();
    }

    private static String link(String number) {
        return "/me/certificates/" + number;
    }
}
