package io.rizhi.study.progress.certificate;

import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One's own certificate.
 *
 * @param number as it is printed, in three groups of four
 * @param planId the plan
 * @param planTitle its title at issue
 * @param personName the name at issue
 * @param issuedOn study date of issue
 * @param status issued or withdrawn
 * @param withdrawal null while it holds
 */
public record CertificateView(
        String number,
        String planId,
        String planTitle,
        String personName,
        LocalDate issuedOn,
        String status,
        @Nullable WithdrawalView withdrawal) {

    /**
     * Why a certificate does not hold now.
     *
     * @param reason quiz-not-passed or excuse-withdrawn
     * @param day the first day that is missing
     * @param at since when
     */
    public record WithdrawalView(String reason, int day, Instant at) {}

    static CertificateView of(Certificate certificate) {
        return new CertificateView(
                certificate.number().shown(),
                certificate.planId().value(),
                certificate.planTitle(),
                certificate.personName(),
                certificate.issuedOn(),
                status(certificate),
                withdrawal(certificate.withdrawal()));
    }

    static String status(Certificate certificate) {
        return certificate.isWithdrawn() ? "withdrawn" : "issued";
    }

    private static @Nullable WithdrawalView withdrawal(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new WithdrawalView(withdrawal.reason().code(), withdrawal.day(), withdrawal.at());
    }
}
