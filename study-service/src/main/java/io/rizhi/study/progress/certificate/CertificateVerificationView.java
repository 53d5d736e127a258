package io.rizhi.study.progress.certificate;

import io.rizhi.study.progress.certificate.model.Certificate;
import java.time.LocalDate;

/**
 * What a certificate of this number says, for whoever holds the paper.
 *
 * @param number as it is printed, in three groups of four
 * @param personName the name at issue
 * @param planTitle the title at issue
 * @param issuedOn study date of issue
 * @param status issued or withdrawn
 */
public record CertificateVerificationView(
        String number, String personName, String planTitle, LocalDate issuedOn, String status) {

    static CertificateVerificationView of(Certificate certificate) {
        return new CertificateVerificationView(
                certificate.number().shown(),
                certificate.personName(),
                certificate.planTitle(),
                certificate.issuedOn(),
                CertificateView.status(certificate));
    }
}
