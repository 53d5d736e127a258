package io.rizhi.study.progress.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishedDay;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.plan.model.WorkCalendar;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.reading.model.ProofMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One person in Shanghai following the given publications. */
public final class RecordFixtures {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<Publication> publications = new ArrayList<>();
    private PersonalCalendar calendar = new PersonalCalendar(SHANGHAI, 0, List.of());
    private StudyRecord record;
    private final List<ProgressEvent> events = new ArrayList<>();

    private RecordFixtures(Publication first, int firstDay) {
        publications.add(first);
        Enrolment enrolment = new Enrolment(
                firstDay,
                first.publishedAt(),
                null,
                null,
                List.of(new PublicationUse(1, first.publishedAt())),
                Map.of());
        record = new StudyRecord(
                new RecordId("record-1"),
                new PlanId("plan-1"),
                new PersonId("person-1"),
                enrolment,
                RecordFacts.NONE,
                Set.of(),
                null);
    }

    public static RecordFixtures following(Publication publication) {
        return new RecordFixtures(publication, 1);
    }

    public static RecordFixtures joining(Publication publication, int firstDay) {
        return new RecordFixtures(publication, firstDay);
    }

    public RecordFixtures livingIn(String zone) {
        calendar = new PersonalCalendar(ZoneId.of(zone), calendar.dayEndHour(), calendar.leaves());
        return this;
    }

    public RecordFixtures endingDaysAt(int hour) {
        calendar = new PersonalCalendar(calendar.zone(), hour, calendar.leaves());
        return this;
    }

    public RecordFixtures onLeave(LeaveSpan leave) {
        calendar = new PersonalCalendar(calendar.zone(), calendar.dayEndHour(), List.of(leave));
        return this;
    }

    /** Holidays that are entered after the publication. */
    public RecordFixtures withHolidays(LocalDate... dates) {
        calendar = calendar.following(new WorkCalendar(Set.of(dates), Set.of()));
        return this;
    }

    public RecordFixtures republished(Publication next) {
        publications.add(next);
        return keep(new Joining(versions(), calendar, next.publishedAt()).follow(record, next));
    }

    public RecordFixtures left(String at) {
        return keep((Accepted) record.leave(instant(at)));
    }

    public RecordFixtures returned(String at) {
        return keep(new Joining(versions(), calendar, instant(at)).returnTo(record));
    }

    /** Reads a section of the newest publication at a local time such as 2026-11-23T09:00. */
    public RecordFixtures read(int day, String section, String at) {
        Instant instant = instant(at);
        PublishedSection text = duty(instant).day(day).orElseThrow().sections().stream()
                .filter(candidate -> candidate.sectionId().equals(section))
                .findFirst()
                .orElseThrow()
                .asked();
        return keep(proofOf(day, section, text.hash(), instant));
    }

    private RecordOutcome proofOf(int day, String section, String hash, Instant instant) {
        Proof proof = new Proof(
                day, section, "rev", hash, 120, ProofMethod.PACED, instant, calendar.dateOf(instant), calendar.zone());
        return record.proveReading(duty(instant), day, List.of(proof), instant);
    }

    public RecordFixtures answered(int day, int percent, String at) {
        return answered(day, "attempt-" + at, 2, percent, at);
    }

    public RecordFixtures answered(int day, String attempt, long sequence, int percent, String at) {
        return corrected(day, attempt, sequence, percent, at, at);
    }

    /** What is said now of an attempt that was handed in before. */
    public RecordFixtures corrected(int day, String attempt, long sequence, int percent, String at, String now) {
        Instant instant = instant(at);
        QuizResult result = new QuizResult(
                day,
                attempt,
                sequence,
                percent,
                percent >= 60,
                90,
                instant,
                calendar.dateOf(instant),
                calendar.zone(),
                null,
                false);
        return keep(record.applyResult(duty(instant(now)), result, instant(now)));
    }

    public RecordFixtures abandoned(int day, String attempt, String at) {
        Instant instant = instant(at);
        return keep(record.noteAbandoned(duty(instant), new AbandonedAttempt(day, attempt, instant)));
    }

    private Instant heardAt = Instant.EPOCH;

    /** An attempt that is graded with what counts of all attempts then. */
    public RecordFixtures counted(int day, String attempt, int percent, String at, QuizStanding standing) {
        Instant instant = instant(at);
        Instant known = standing.upTo().isAfter(instant) ? standing.upTo() : instant;
        Instant now = heardAt.isAfter(known) ? heardAt : known;
        heardAt = now;
        QuizResult result = new QuizResult(
                day,
                attempt,
                2,
                percent,
                percent >= 60,
                90,
                instant,
                calendar.dateOf(instant),
                calendar.zone(),
                standing,
                false);
        return keep(record.applyResult(duty(now), result, now));
    }

    /**
     * @param since null when it is not passed
     */
    public QuizStanding standing(
            long revision, String rule, int attempts, @Nullable Integer percent, @Nullable String since, String upTo) {
        return new QuizStanding(
                revision, rule, attempts, percent, since != null, since == null ? null : instant(since), instant(upTo));
    }

    public RecordFixtures excused(int day, boolean isExcused, String at) {
        return keep(
                record.excuse(duty(instant(at)), new Excuse(day, isExcused, "manager-1", "王主任", null, instant(at))));
    }

    public RecordOutcome attest(int day, String completed, String at) {
        Instant done = instant(completed);
        RecordOutcome outcome = record.attest(
                duty(instant(at)),
                new Attestation(
                        day,
                        done,
                        calendar.dateOf(done),
                        calendar.zone(),
                        600,
                        null,
                        "admin-1",
                        "李管理",
                        "纸质记录",
                        instant(at)));
        if (outcome instanceof Accepted accepted) {
            keep(accepted);
        }
        return outcome;
    }

    public DayVerdict day(int number, String at) {
        Duty duty = duty(instant(at));
        return DayState.of(duty.day(number).orElseThrow(), duty, record, instant(at));
    }

    /** The states of all days. */
    public List<DayVerdict> verdicts(String at) {
        Duty duty = duty(instant(at));
        return duty.days().stream()
                .map(day -> DayState.of(day, duty, record, instant(at)))
                .toList();
    }

    /** What is asked by the publication in force. */
    public Duty duty() {
        return duty(Instant.MAX);
    }

    public PersonalCalendar calendar() {
        return calendar;
    }

    public List<StreakDay> streakDays(String at) {
        Duty duty = duty(instant(at));
        return duty.days().stream()
                .map(day -> DayState.of(day, duty, record, instant(at)))
                .map(verdict -> new StreakDay(verdict.day().studyDate(), verdict.streakState()))
                .toList();
    }

    public StudyRecord record() {
        return record;
    }

    public List<ProgressEvent> events() {
        return events;
    }

    public List<Integer> duties(String at) {
        return duty(instant(at)).days().stream().map(DutyDay::day).toList();
    }

    private Duty duty(Instant at) {
        return Duty.of(record.enrolment(), versions(), calendar, at);
    }

    private IntFunction<Publication> versions() {
        return version -> publications.get(version - 1);
    }

    private RecordFixtures keep(RecordOutcome outcome) {
        if (!(outcome instanceof Accepted accepted)) {
            throw new AssertionError("refused: " + outcome);
        }
        record = accepted.record();
        events.addAll(accepted.events());
        return this;
    }

    public RecordOutcome tryRead(int day, String section, String hash, String at) {
        return proofOf(day, section, hash, instant(at));
    }

    /** Local time in the person's present zone. */
    public Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }

    public static PublishedDay[] week(int days) {
        return io.rizhi.study.plan.model.PlanFixtures.daysFrom(io.rizhi.study.plan.model.PlanFixtures.MONDAY, days);
    }
}
