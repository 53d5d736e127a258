package io.rizhi.study.progress.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.model.ProgressEvent.DayCompleted;
import io.rizhi.study.progress.model.ProgressEvent.DayExcused;
import io.rizhi.study.progress.model.ProgressEvent.DayReopened;
import io.rizhi.study.progress.model.ProgressEvent.PlanCompleted;
import io.rizhi.study.progress.model.ProgressEvent.PlanLeft;
import io.rizhi.study.progress.model.ProgressEvent.QuizResultNoted;
import io.rizhi.study.progress.model.ProgressEvent.ReadingProved;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.model.RecordOutcome.Rejected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person in one plan.
 *
 * @param id the record
 * @param planId the plan
 * @param personId the person
 * @param enrolment how the person belongs to the plan
 * @param facts what happened
 * @param completedDays days that others have heard to be done
 * @param completedAt when nothing was left to do; null before
 */
public record StudyRecord(
        RecordId id,
        PlanId planId,
        PersonId personId,
        Enrolment enrolment,
        RecordFacts facts,
        Set<Integer> completedDays,
        @Nullable Instant completedAt) {

    public StudyRecord {
        completedDays = Set.copyOf(completedDays);
    }

    /** Adds proofs of sections; those of a text that is proved already add nothing. */
    public RecordOutcome proveReading(Duty duty, int day, List<Proof> proofs, Instant now) {
        Optional<DutyDay> asked = duty.day(day);
        if (asked.isEmpty()) {
            return new Rejected(RecordRejection.NO_SUCH_DAY);
        }
        if (!DayState.of(asked.get(), duty, this, now).isWorkable(now)) {
            return new Rejected(RecordRejection.DAY_NOT_OPEN);
        }
        List<Proof> fresh = proofs.stream().filter(this::isNew).toList();
        if (fresh.isEmpty()) {
            return new Accepted(this, List.of());
        }
        Proof last = fresh.get(fresh.size() - 1);
        ProgressEvent proved = new ReadingProved(day, fresh, now, last.studyDate(), last.zone());
        return settle(duty, now, with(facts.withProofs(fresh)), proved);
    }

    private boolean isNew(Proof proof) {
        return facts.proofs().stream()
                .noneMatch(known -> known.sectionId().equals(proof.sectionId())
                        && known.hash().equals(proof.hash()));
    }

    /**
     * Applies a graded or corrected attempt. An attempt seen with the same or a later sequence changes nothing. A
     * correction may take a day back, or move the instant it was done.
     */
    public RecordOutcome applyResult(Duty duty, QuizResult result, Instant now) {
        boolean isOld = facts.result(result.attemptId())
                .filter(known -> known.sequence() >= result.sequence())
                .isPresent();
        if (isOld) {
            return new Accepted(this, List.of());
        }
        Optional<DutyDay> asked = duty.day(result.day());
        if (asked.isEmpty()) {
            return new Rejected(RecordRejection.NO_SUCH_DAY);
        }
        StudyRecord noted = with(facts.withResult(result));
        Completion told = DayState.of(asked.get(), duty, this, now).completion();
        Completion holds = DayState.of(asked.get(), duty, noted, now).completion();
        boolean isReopened = completedDays.contains(result.day()) && told != null && !told.equals(holds);
        return isReopened
                ? settle(
                        duty,
                        now,
                        noted.reopened(result.day()),
                        List.of(new QuizResultNoted(result), new DayReopened(result.day(), now)))
                : settle(duty, now, noted, new QuizResultNoted(result));
    }

    private StudyRecord reopened(int day) {
        Set<Integer> others = new HashSet<>(completedDays);
        boolean unused = others.remove(day);
        return new StudyRecord(id, planId, personId, enrolment, facts, others, completedAt);
    }

    /** Notes that an attempt was not handed in in time. It decides nothing, so nobody has to hear of it. */
    public RecordOutcome noteAbandoned(Duty duty, AbandonedAttempt attempt) {
        return duty.day(attempt.day()).isEmpty()
                ? new Rejected(RecordRejection.NO_SUCH_DAY)
                : new Accepted(with(facts.withAbandoned(attempt)), List.of());
    }

    /** Excuses a day or withdraws that. A day that is done needs no excuse. */
    public RecordOutcome excuse(Duty duty, Excuse excuse) {
        Optional<DutyDay> asked = duty.day(excuse.day());
        if (asked.isEmpty()) {
            return new Rejected(RecordRejection.NO_SUCH_DAY);
        }
        DayVerdict verdict = DayState.of(asked.get(), duty, this, excuse.at());
        if (excuse.isExcused() && verdict.state().isDone()) {
            return new Rejected(RecordRejection.ALREADY_DONE);
        }
        if (excuse.isExcused() == facts.excuseOf(excuse.day()).isPresent()) {
            return new Accepted(this, List.of());
        }
        ProgressEvent excused = new DayExcused(excuse.day(), excuse.isExcused(), excuse.by());
        return settle(duty, excuse.at(), with(facts.withExcuse(excuse)), excused);
    }

    /** Notes that a day was done elsewhere. */
    public RecordOutcome attest(Duty duty, Attestation attestation) {
        Optional<DutyDay> asked = duty.day(attestation.day());
        if (asked.isEmpty()) {
            return new Rejected(RecordRejection.NO_SUCH_DAY);
        }
        Optional<RecordRejection> rejection = AttestationRule.reject(asked.get(), duty, this, attestation);
        if (rejection.isPresent()) {
            return new Rejected(rejection.get());
        }
        return settle(
                duty,
                attestation.at(),
                with(facts.withAttestation(attestation)),
                AttestationRule.proved(asked.get(), attestation));
    }

    /** The person no longer belongs to the plan; a second time changes nothing. */
    public RecordOutcome leave(Instant at) {
        if (enrolment.leftAt() != null) {
            return new Accepted(this, List.of());
        }
        return new Accepted(with(enrolment.left(at)), List.of(new PlanLeft(at)));
    }

    /** The person belongs to the plan again. What was done meanwhile counts, so nothing may be left to do. */
    Accepted returned(Duty duty, Enrolment back, ProgressEvent joined, Instant now) {
        return settle(duty, now, with(back), joined);
    }

    StudyRecord with(Enrolment other) {
        return new StudyRecord(id, planId, personId, other, facts, completedDays, completedAt);
    }

    private StudyRecord with(RecordFacts other) {
        return new StudyRecord(id, planId, personId, enrolment, other, completedDays, completedAt);
    }

    private static Accepted settle(Duty duty, Instant now, StudyRecord record, ProgressEvent first) {
        return settle(duty, now, record, List.of(first));
    }

    /**
     * Tells of every day that is done now and was not before, and of the plan when nothing is left of it. Of whoever has left
     * the plan nothing more is asked, which completes nothing.
     */
    private static Accepted settle(Duty duty, Instant now, StudyRecord record, List<ProgressEvent> first) {
        List<ProgressEvent> events = new ArrayList<>(first);
        List<DayVerdict> verdicts = duty.days().stream()
                .map(day -> DayState.of(day, duty, record, now))
                .toList();
        Set<Integer> completed = new HashSet<>(record.completedDays);
        for (DayVerdict verdict : verdicts) {
            Completion completion = verdict.completion();
            if (completion != null && completed.add(verdict.day().day())) {
                events.add(dayCompleted(record.facts, verdict.day().day(), completion, now));
            }
        }
        Instant completedAt = asksAgain(first) && !isAllDone(verdicts) ? null : record.completedAt;
        if (completedAt == null && record.enrolment.leftAt() == null && isAllDone(verdicts)) {
            completedAt = now;
            events.add(new PlanCompleted(now));
        }
        StudyRecord settled = new StudyRecord(
                record.id, record.planId, record.personId, record.enrolment, record.facts, completed, completedAt);
        return new Accepted(settled, events);
    }

    /** A plan that was complete may have something to do again. */
    private static boolean asksAgain(List<ProgressEvent> events) {
        return events.stream()
                .anyMatch(event ->
                        event instanceof DayReopened || event instanceof DayExcused excused && !excused.isExcused());
    }

    private static boolean isAllDone(List<DayVerdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict.state().isDone())
                && verdicts.stream()
                        .allMatch(verdict -> verdict.state().isDone() || verdict.state() == DayStateName.EXCUSED);
    }

    private static DayCompleted dayCompleted(RecordFacts facts, int day, Completion completion, Instant now) {
        DayMinutes minutes = DayMinutes.of(facts, day, now);
        return new DayCompleted(
                day, completion, minutes.readingSeconds(), minutes.attemptSeconds(), minutes.bestPercent());
    }
}
