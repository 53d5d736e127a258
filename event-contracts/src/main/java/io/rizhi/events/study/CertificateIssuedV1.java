package io.rizhi.events.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person has a certificate of a finished plan: a new one, or one that was withdrawn and holds again. Sent as {@code
 * rizhi.study.certificate-issued.v1}.
 *
 * @param recordId study record the certificate belongs to, the key
 * @param planId plan
 * @param planTitle title of the plan when the certificate was first issued
 * @param personId person who studied
 * @param number number of the certificate, 12 letters and digits; the same when it holds again
 * @param issuedOn study date of issue
 * @param isRestored whether it was issued before and withdrawn in between
 * @param at when
 */
public record CertificateIssuedV1(
        String recordId,
        String planId,
        String planTitle,
        String personId,
        String number,
        LocalDate issuedOn,
        boolean isRestored,
        Instant at) {

    public CertificateIssuedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(planTitle, "planTitle");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(at, "at");
    }
}
