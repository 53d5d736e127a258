package io.rizhi.events;

import io.rizhi.events.directory.CalendarChangedV1;
import io.rizhi.events.directory.LeaveChangedV1;
import io.rizhi.events.directory.MembershipChangedV1;
import io.rizhi.events.directory.PersonChangedV1;
import io.rizhi.events.directory.PersonLeftV1;
import io.rizhi.events.directory.PersonRegisteredV1;
import io.rizhi.events.directory.UnitChangedV1;
import io.rizhi.events.notification.ReminderSettledV1;
import io.rizhi.events.quiz.AttemptAbandonedV1;
import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.events.quiz.AttemptSubmittedV1;
import io.rizhi.events.quiz.QuestionReportAnsweredV1;
import io.rizhi.events.quiz.QuizPublishedV1;
import io.rizhi.events.study.CertificateIssuedV1;
import io.rizhi.events.study.CertificateWithdrawnV1;
import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.DayExcusedV1;
import io.rizhi.events.study.DayReopenedV1;
import io.rizhi.events.study.NudgeRequestedV1;
import io.rizhi.events.study.PlanClosedV1;
import io.rizhi.events.study.PlanCompletedV1;
import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.events.study.PlanLeftV1;
import io.rizhi.events.study.PlanPublishedV1;
import io.rizhi.events.study.QuizResultNotedV1;
import io.rizhi.events.study.ReadingProvedV1;
import io.rizhi.events.study.ReadingRefusedV1;
import io.rizhi.events.study.RevisionPublishedV1;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The registry of all events: wire name, topic and record. */
public final class EventTypes {

    public static final String UNIT_CHANGED = "rizhi.directory.unit-changed.v1";
    public static final String PERSON_REGISTERED = "rizhi.directory.person-registered.v1";
    public static final String PERSON_CHANGED = "rizhi.directory.person-changed.v1";
    public static final String PERSON_LEFT = "rizhi.directory.person-left.v1";
    public static final String MEMBERSHIP_CHANGED = "rizhi.directory.membership-changed.v1";
    public static final String LEAVE_CHANGED = "rizhi.directory.leave-changed.v1";
    public static final String CALENDAR_CHANGED = "rizhi.directory.calendar-changed.v1";
    public static final String REVISION_PUBLISHED = "rizhi.study.revision-published.v1";
    public static final String PLAN_PUBLISHED = "rizhi.study.plan-published.v1";
    public static final String PLAN_CLOSED = "rizhi.study.plan-closed.v1";
    public static final String PLAN_JOINED = "rizhi.study.plan-joined.v1";
    public static final String PLAN_LEFT = "rizhi.study.plan-left.v1";
    public static final String READING_PROVED = "rizhi.study.reading-proved.v1";
    public static final String READING_REFUSED = "rizhi.study.reading-refused.v1";
    public static final String DAY_COMPLETED = "rizhi.study.day-completed.v1";
    public static final String DAY_REOPENED = "rizhi.study.day-reopened.v1";
    public static final String DAY_EXCUSED = "rizhi.study.day-excused.v1";
    public static final String PLAN_COMPLETED = "rizhi.study.plan-completed.v1";
    public static final String QUIZ_RESULT_NOTED = "rizhi.study.quiz-result-noted.v1";
    public static final String CERTIFICATE_ISSUED = "rizhi.study.certificate-issued.v1";
    public static final String CERTIFICATE_WITHDRAWN = "rizhi.study.certificate-withdrawn.v1";
    public static final String NUDGE_REQUESTED = "rizhi.study.nudge-requested.v1";
    public static final String QUIZ_PUBLISHED = "rizhi.quiz.quiz-published.v1";
    public static final String ATTEMPT_SUBMITTED = "rizhi.quiz.attempt-submitted.v1";
    public static final String ATTEMPT_GRADED = "rizhi.quiz.attempt-graded.v1";
    public static final String ATTEMPT_CORRECTED = "rizhi.quiz.attempt-corrected.v1";
    public static final String ATTEMPT_ABANDONED = "rizhi.quiz.attempt-abandoned.v1";
    public static final String QUESTION_REPORT_ANSWERED = "rizhi.quiz.question-report-answered.v1";
    public static final String REMINDER_SETTLED = "rizhi.notification.reminder-settled.v1";

    private static final List<EventType> ALL = List.of(
            new EventType(UNIT_CHANGED, Topics.DIRECTORY_UNIT, UnitChangedV1.class),
            new EventType(PERSON_REGISTERED, Topics.DIRECTORY_PERSON, PersonRegisteredV1.class),
            new EventType(PERSON_CHANGED, Topics.DIRECTORY_PERSON, PersonChangedV1.class),
            new EventType(PERSON_LEFT, Topics.DIRECTORY_PERSON, PersonLeftV1.class),
            new EventType(MEMBERSHIP_CHANGED, Topics.DIRECTORY_PERSON, MembershipChangedV1.class),
            new EventType(LEAVE_CHANGED, Topics.DIRECTORY_PERSON, LeaveChangedV1.class),
            new EventType(CALENDAR_CHANGED, Topics.DIRECTORY_CALENDAR, CalendarChangedV1.class),
            new EventType(REVISION_PUBLISHED, Topics.STUDY_DOCUMENT, RevisionPublishedV1.class),
            new EventType(PLAN_PUBLISHED, Topics.STUDY_PLAN, PlanPublishedV1.class),
            new EventType(PLAN_CLOSED, Topics.STUDY_PLAN, PlanClosedV1.class),
            new EventType(PLAN_JOINED, Topics.STUDY_RECORD, PlanJoinedV1.class),
            new EventType(PLAN_LEFT, Topics.STUDY_RECORD, PlanLeftV1.class),
            new EventType(READING_PROVED, Topics.STUDY_RECORD, ReadingProvedV1.class),
            new EventType(READING_REFUSED, Topics.STUDY_RECORD, ReadingRefusedV1.class),
            new EventType(DAY_COMPLETED, Topics.STUDY_RECORD, DayCompletedV1.class),
            new EventType(DAY_REOPENED, Topics.STUDY_RECORD, DayReopenedV1.class),
            new EventType(DAY_EXCUSED, Topics.STUDY_RECORD, DayExcusedV1.class),
            new EventType(PLAN_COMPLETED, Topics.STUDY_RECORD, PlanCompletedV1.class),
            new EventType(QUIZ_RESULT_NOTED, Topics.STUDY_RECORD, QuizResultNotedV1.class),
            new EventType(CERTIFICATE_ISSUED, Topics.STUDY_CERTIFICATE, CertificateIssuedV1.class),
            new EventType(CERTIFICATE_WITHDRAWN, Topics.STUDY_CERTIFICATE, CertificateWithdrawnV1.class),
            new EventType(NUDGE_REQUESTED, Topics.STUDY_NUDGE, NudgeRequestedV1.class),
            new EventType(QUIZ_PUBLISHED, Topics.QUIZ_QUIZ, QuizPublishedV1.class),
            new EventType(ATTEMPT_SUBMITTED, Topics.QUIZ_ATTEMPT, AttemptSubmittedV1.class),
            new EventType(ATTEMPT_GRADED, Topics.QUIZ_ATTEMPT, AttemptGradedV1.class),
            new EventType(ATTEMPT_CORRECTED, Topics.QUIZ_ATTEMPT, AttemptCorrectedV1.class),
            new EventType(ATTEMPT_ABANDONED, Topics.QUIZ_ATTEMPT, AttemptAbandonedV1.class),
            new EventType(QUESTION_REPORT_ANSWERED, Topics.QUIZ_QUESTION_REPORT, QuestionReportAnsweredV1.class),
            new EventType(REMINDER_SETTLED, Topics.NOTIFICATION_REMINDER, ReminderSettledV1.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private EventTypes() {}

    /** All events in the order of the catalogue. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The event of this wire name, or null when nobody promised it. */
    public static @Nullable EventType find(String name) {
        return BY_NAME.get(name);
    }
}
