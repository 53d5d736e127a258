package io.rizhi.study.progress.certificate.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a finished plan. It stands as long as every day it rests on stands, whatever is published later.
 *
 * @param recordId the study record; one certificate each
 * @param number what is printed, and stays when it is withdrawn and holds again
 * @param planId the plan
 * @param personId who finished it
 * @param personName the person's name at issue
 * @param planTitle the plan's title at issue
 * @param issuedOn the person's study date of issue
 * @param issuedAt when it was first issued
 * @param earnedAt when the last of its days was done
 * @param days the days it rests on: done or excused by a manager at issue
 * @param withdrawal null while it holds
 */
public record Certificate(
        RecordId recordId,
        CertificateNumber number,
        PlanId planId,
        PersonId personId,
        String personName,
        String planTitle,
        LocalDate issuedOn,
        Instant issuedAt,
        Instant earnedAt,
        Set<Integer> days,
        @Nullable Withdrawal withdrawal) {

    public Certificate {
        days = Set.copyOf(days);
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    Certificate withdrawn(Withdrawal why) {
        return new Certificate(
                recordId, number, planId, personId, personName, planTitle, issuedOn, issuedAt, earnedAt, days, why);
    }

    Certificate restored(LocalDate on, Instant earned) {
        return new Certificate(
                recordId, number, planId, personId, personName, planTitle, on, issuedAt, earned, days, null);
    }
}
