package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.PublishedQuiz;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one function that decides the state of a day and explains it. Facts after the given instant do not count, excuses
 * and leave count whenever they were entered. What was done is judged by the end of the date in the zone where it
 * happened, what is still to do by the zone of today; so moving to another zone never takes back a day done in time.
 */
public final class DayState {

    private final DutyDay day;
    private final PersonalCalendar calendar;
    private final Enrolment enrolment;
    private final RecordFacts facts;
    private final Instant now;
    private final Explaining explaining;

    private DayState(DutyDay day, Duty duty, StudyRecord record, Instant now) {
        this.day = day;
        this.calendar = duty.calendar();
        this.enrolment = record.enrolment();
        this.facts = record.facts();
        this.now = now;
        this.explaining = new Explaining(day, calendar);
    }

    /**
     * @param day the day as it stands for the person
     * @param duty what the person is asked to do, for the calendar
     * @param record what happened
     * @param now the moment for which the state is wanted, which may lie in the past
     */
    public static DayVerdict of(DutyDay day, Duty duty, StudyRecord record, Instant now) {
        return new DayState(day, duty, record, now).decide();
    }

    private DayVerdict decide() {
        Optional<Attestation> attestation = facts.attestationOf(day.day(), now);
        if (attestation.isPresent()) {
            return attested(attestation.get());
        }
        Optional<QuizResult> passed = passedResult();
        explainTimes();
        explainWork();
        Optional<Completion> completion = completion(passed);
        boolean isReadingDone = day.sections().stream().allMatch(this::isAskedTextRead);
        if (completion.isPresent()) {
            return done(completion.get(), isReadingDone);
        }
        return notDone(isReadingDone, passed.isPresent());
    }

    private DayVerdict attested(Attestation attestation) {
        explaining.due();
        explaining.attested(attestation);
        Completion completion = completion(attestation.completedAt(), attestation.studyDate(), attestation.zone());
        DayStateName state = completion.isOnTime() ? DayStateName.DONE : DayStateName.DONE_LATE;
        return verdict(state, RuleCode.ATTESTED_DONE, completion, true, true);
    }

    private DayVerdict done(Completion completion, boolean isReadingDone) {
        if (!isReadingDone) {
            boolean isOverdue = !now.isBefore(calendar.endOf(day.againUntil()));
            DayStateName state = isOverdue ? DayStateName.OVERDUE : DayStateName.OPEN;
            RuleCode rule = isOverdue ? RuleCode.CHANGED_TEXT_OVERDUE : RuleCode.READ_CHANGED_TEXT;
            return again(state, rule, completion);
        }
        return completion.isOnTime()
                ? verdict(DayStateName.DONE, RuleCode.DONE_BY_DUE, completion, true, true)
                : verdict(DayStateName.DONE_LATE, RuleCode.DONE_AFTER_DUE, completion, true, true);
    }

    private DayVerdict again(DayStateName state, RuleCode rule, Completion completion) {
        Instant until = calendar.endOf(day.againUntil());
        return new DayVerdict(day, state, until, until, completion, false, true, explaining.facts(), rule);
    }

    private DayVerdict notDone(boolean isReadingDone, boolean isQuizPassed) {
        Optional<RuleCode> excused = excusedBy();
        if (excused.isPresent()) {
            return verdict(DayStateName.EXCUSED, excused.get(), null, isReadingDone, isQuizPassed);
        }
        if (now.isBefore(calendar.startOf(day.studyDate()))) {
            return verdict(DayStateName.UPCOMING, RuleCode.NOT_YET_OPEN, null, isReadingDone, isQuizPassed);
        }
        if (now.isBefore(calendar.endOf(day.dueOn()))) {
            return verdict(DayStateName.OPEN, RuleCode.OPEN_UNTIL_DUE, null, isReadingDone, isQuizPassed);
        }
        explaining.lateWindow();
        RuleCode rule = now.isBefore(calendar.endOf(day.lateUntil()))
                ? RuleCode.OVERDUE_IN_WINDOW
                : RuleCode.OVERDUE_WINDOW_CLOSED;
        return verdict(DayStateName.OVERDUE, rule, null, isReadingDone, isQuizPassed);
    }

    private Optional<RuleCode> excusedBy() {
        Optional<Excuse> excuse = facts.excuseOf(day.day());
        if (excuse.isPresent()) {
            explaining.excused(excuse.get());
            return Optional.of(RuleCode.EXCUSED_BY_MANAGER);
        }
        Optional<LeaveSpan> leave = calendar.leaveOn(day.studyDate());
        if (leave.isPresent()) {
            explaining.onLeave(leave.get());
            return Optional.of(RuleCode.EXCUSED_ON_LEAVE);
        }
        return noLongerAsked();
    }

    /** Days due after the plan closed or the person left are not asked for; earlier ones stay what they were. */
    private Optional<RuleCode> noLongerAsked() {
        Instant leftAt = enrolment.leftAt();
        if (leftAt != null && leftAt.isBefore(calendar.endOf(day.dueOn()))) {
            explaining.left(leftAt);
            return Optional.of(RuleCode.NO_LONGER_ASKED);
        }
        LocalDate closedOn = enrolment.closedOn();
        if (closedOn != null && !closedOn.isAfter(day.dueOn())) {
            explaining.closed(closedOn);
            return Optional.of(RuleCode.NO_LONGER_ASKED);
        }
        return Optional.empty();
    }

    private DayVerdict verdict(
            DayStateName state,
            RuleCode rule,
            @Nullable Completion completion,
            boolean isReadingDone,
            boolean isQuizPassed) {
        return new DayVerdict(
                day,
                state,
                calendar.endOf(day.dueOn()),
                calendar.endOf(day.lateUntil()),
                completion,
                isReadingDone,
                isQuizPassed,
                explaining.facts(),
                rule);
    }

    private void explainTimes() {
        if (now.isBefore(calendar.startOf(day.studyDate()))) {
            explaining.opens();
        }
        explaining.due();
    }

    private void explainWork() {
        day.sections().forEach(section -> explaining.section(section, proof(section), proofBefore(section)));
        PublishedQuiz quiz = day.quiz();
        if (quiz != null) {
            explaining.quiz(quiz, passedResult(), facts.resultsOf(day.day(), now), facts.standingOf(day.day(), now));
            explaining.abandoned(facts.abandonedOf(day.day(), now));
        }
    }

    /** The day is done when the last of its sections and its quiz is; an older text counts for the time it was asked. */
    private Optional<Completion> completion(Optional<QuizResult> passed) {
        if (day.quiz() != null && passed.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<Proof>> proofs = day.sections().stream()
                .map(section -> earliest(proof(section), proofBefore(section)))
                .toList();
        if (proofs.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Stream<Completion> read = proofs.stream()
                .flatMap(Optional::stream)
                .map(proof -> completion(proof.provedAt(), proof.studyDate(), proof.zone()));
        Stream<Completion> answered =
                passed.stream().map(result -> completion(result.at(), result.studyDate(), result.zone()));
        return Stream.concat(read, answered).max(Comparator.comparing(Completion::at));
    }

    private Completion completion(Instant at, LocalDate studyDate, ZoneId zone) {
        return new Completion(at, studyDate, zone, calendar.isInTime(at, zone, day.dueOn()));
    }

    private boolean isAskedTextRead(DutySection section) {
        return proof(section).isPresent();
    }

    private Optional<Proof> proof(DutySection section) {
        return facts.proofOf(section.asked(), now);
    }

    private Optional<Proof> proofBefore(DutySection section) {
        var before = section.before();
        return before == null ? Optional.empty() : facts.proofOf(before, now);
    }

    private static Optional<Proof> earliest(Optional<Proof> one, Optional<Proof> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.comparing(Proof::provedAt));
    }

    private Optional<QuizResult> passedResult() {
        return facts.passedResult(day.day(), now);
    }
}
