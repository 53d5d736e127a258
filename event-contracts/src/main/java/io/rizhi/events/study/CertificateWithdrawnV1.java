package io.rizhi.events.study;

import java.time.Instant;
import java.util.Objects;

/**
 * A certificate no longer holds, because a day it rests on is no longer done. Sent as {@code
 * rizhi.study.certificate-withdrawn.v1}.
 *
 * @param recordId study record the certificate belongs to, the key
 * @param planId plan
 * @param planTitle title of the plan when the certificate was issued
 * @param personId person who studied
 * @param number number of the certificate
 * @param reason {@code quiz-not-passed} or {@code excuse-withdrawn}; more may come
 * @param day number of the day that is missing, from 1
 * @param at when
 */
public record CertificateWithdrawnV1(
        String recordId,
        String planId,
        String planTitle,
        String personId,
        String number,
        String reason,
        int day,
        Instant at) {

    public CertificateWithdrawnV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(planTitle, "planTitle");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }
}
