package io.rizhi.study.progress.certificate;

import io.rizhi.events.EventTypes;
import io.rizhi.events.study.CertificateIssuedV1;
import io.rizhi.events.study.CertificateWithdrawnV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.Withdrawal;
import java.time.Instant;

/** What others hear of a certificate. */
final class CertificateEvents {

    private CertificateEvents() {}

    static PendingEvent issued(Certificate certificate) {
        return issued(certificate, false, certificate.issuedAt());
    }

    static PendingEvent changed(Certificate certificate, Instant at) {
        Withdrawal withdrawal = certificate.withdrawal();
        return withdrawal == null ? issued(certificate, true, at) : withdrawn(certificate, withdrawal);
    }

    private static PendingEvent issued(Certificate certificate, boolean isRestored, Instant at) {
        CertificateIssuedV1 data = new CertificateIssuedV1(
                certificate.recordId().value(),
                certificate.planId().value(),
                certificate.planTitle(),
                certificate.personId().value(),
                certificate.number().value(),
                certificate.issuedOn(),
                isRestored,
                at);
        return new PendingEvent(EventTypes.CERTIFICATE_ISSUED, data);
    }

    private static PendingEvent withdrawn(Certificate certificate, Withdrawal withdrawal) {
        CertificateWithdrawnV1 data = new CertificateWithdrawnV1(
                certificate.recordId().value(),
                certificate.planId().value(),
                certificate.planTitle(),
                certificate.personId().value(),
                certificate.number().value(),
                withdrawal.reason().code(),
                withdrawal.day(),
                withdrawal.at());
        return new PendingEvent(EventTypes.CERTIFICATE_WITHDRAWN, data);
    }
}
