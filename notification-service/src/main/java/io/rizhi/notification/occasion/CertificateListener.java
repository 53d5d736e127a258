package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.study.CertificateIssuedV1;
import io.rizhi.events.study.CertificateWithdrawnV1;
import io.rizhi.kit.event.Subscription;

/** Certificates that people get, lose and get back. */
final class CertificateListener {

    private final TellCertificate tell;

    CertificateListener(TellCertificate tell) {
        this.tell = tell;
    }

    Subscription subscription() {
        return Subscription.to(Topics.STUDY_CERTIFICATE)
                .as("certificates")
                .on(
                        EventTypes.CERTIFICATE_ISSUED,
                        CertificateIssuedV1.class,
                        event -> tell.issued(event.data(), event.id(), event.time()))
                .on(
                        EventTypes.CERTIFICATE_WITHDRAWN,
                        CertificateWithdrawnV1.class,
                        event -> tell.withdrawn(event.data(), event.id(), event.time()));
    }
}
