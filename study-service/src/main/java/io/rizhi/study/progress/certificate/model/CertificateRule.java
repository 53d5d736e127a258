package io.rizhi.study.progress.certificate.model;

import io.rizhi.study.progress.model.Completion;
import io.rizhi.study.progress.model.DayStateName;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.RuleCode;
import io.rizhi.study.progress.model.StudyRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a study record has a certificate. It is issued when nothing of the plan is left to do, and rests on the days that
 * were done or excused by a manager then. One of them lost withdraws it, all of them back restore it; a later
 * publication, a text that changed since, or leave has no say in that.
 */
public final class CertificateRule {

    private final StudyRecord record;
    private final List<DayVerdict> verdicts;

    /**
     * @param record the study record
     * @param verdicts the states of all its days now
     */
    public CertificateRule(StudyRecord record, List<DayVerdict> verdicts) {
        this.record = record;
        this.verdicts = List.copyOf(verdicts);
    }

    /**
     * @param known the certificate there is; null for none
     * @param isGiven whether the publication that the person follows gives one
     */
    public CertificateStep step(@Nullable Certificate known, boolean isGiven) {
        if (known == null) {
            boolean isFinished =
                    record.completedAt() != null && record.enrolment().leftAt() == null;
            return isGiven && isFinished ? CertificateStep.ISSUE : CertificateStep.NOTHING;
        }
        boolean holds = lost(known).isEmpty();
        if (known.isWithdrawn()) {
            return holds ? CertificateStep.RESTORE : CertificateStep.NOTHING;
        }
        return holds ? CertificateStep.NOTHING : CertificateStep.WITHDRAW;
    }

    public Certificate issue(
            CertificateNumber number, String personName, String planTitle, PersonalCalendar calendar, Instant at) {
        Instant finishedAt = Objects.requireNonNull(record.completedAt());
        Set<Integer> days = verdicts.stream()
                .filter(CertificateRule::isEarned)
                .map(verdict -> verdict.day().day())
                .collect(Collectors.toSet());
        return new Certificate(
                record.id(),
                number,
                record.planId(),
                record.personId(),
                personName,
                planTitle,
                calendar.dateOf(finishedAt),
                at,
                last(days).map(Completion::at).orElse(finishedAt),
                days,
                null);
    }

    public Certificate withdraw(Certificate known, Instant at) {
        DayVerdict lost = lost(known).orElseThrow();
        int day = lost.day().day();
        boolean isQuiz =
                !lost.isQuizPassed() && !record.facts().resultsOf(day, at).isEmpty();
        WithdrawalReason reason = isQuiz ? WithdrawalReason.QUIZ_NOT_PASSED : WithdrawalReason.EXCUSE_WITHDRAWN;
        return known.withdrawn(new Withdrawal(reason, day, at));
    }

    /** Days that are back as they were give back the date as well; a day done anew dates the certificate anew. */
    public Certificate restore(Certificate known) {
        return last(known.days())
                .filter(done -> !done.at().equals(known.earnedAt()))
                .map(done -> known.restored(done.studyDate(), done.at()))
                .orElseGet(() -> known.restored(known.issuedOn(), known.earnedAt()));
    }

    /** The first day the certificate rests on that no longer stands. */
    private Optional<DayVerdict> lost(Certificate known) {
        return verdicts.stream()
                .filter(verdict -> known.days().contains(verdict.day().day()))
                .filter(verdict -> verdict.completion() == null && verdict.state() != DayStateName.EXCUSED)
                .findFirst();
    }

    private static boolean isEarned(DayVerdict verdict) {
        return verdict.completion() != null || verdict.rule() == RuleCode.EXCUSED_BY_MANAGER;
    }

    private Optional<Completion> last(Set<Integer> days) {
        return verdicts.stream()
                .filter(verdict -> days.contains(verdict.day().day()))
                .map(DayVerdict::completion)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Completion::at));
    }
}
