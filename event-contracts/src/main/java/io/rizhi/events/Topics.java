package io.rizhi.events;

import java.util.List;

/** One topic per kind of aggregate. Names carry no version and no environment; partitions are a setting of the installation. */
public final class Topics {

    /** Facts about one unit; key = unit id; sent by study-service. */
    public static final String DIRECTORY_UNIT = "rizhi.directory.unit";

    /** Facts about one person; key = person id; sent by study-service. */
    public static final String DIRECTORY_PERSON = "rizhi.directory.person";

    /** Facts about one calendar; key = calendar id; sent by study-service. */
    public static final String DIRECTORY_CALENDAR = "rizhi.directory.calendar";

    /** Facts about one document; key = document id; sent by study-service. */
    public static final String STUDY_DOCUMENT = "rizhi.study.document";

    /** Facts about one plan; key = plan id; sent by study-service. */
    public static final String STUDY_PLAN = "rizhi.study.plan";

    /** Facts about one study record; key = study record id; sent by study-service. */
    public static final String STUDY_RECORD = "rizhi.study.record";

    /** Facts about one certificate; key = study record id; sent by study-service. */
    public static final String STUDY_CERTIFICATE = "rizhi.study.certificate";

    /** Facts about one nudge; key = nudge id; sent by study-service. */
    public static final String STUDY_NUDGE = "rizhi.study.nudge";

    /** Facts about one quiz; key = quiz id; sent by quiz-service. */
    public static final String QUIZ_QUIZ = "rizhi.quiz.quiz";

    /** Facts about one attempt; key = attempt id; sent by quiz-service. */
    public static final String QUIZ_ATTEMPT = "rizhi.quiz.attempt";

    /** Facts about one report of a member about a question; key = report id; sent by quiz-service. */
    public static final String QUIZ_QUESTION_REPORT = "rizhi.quiz.question-report";

    /** Facts about one reminder; key = reminder id; sent by notification-service. */
    public static final String NOTIFICATION_REMINDER = "rizhi.notification.reminder";

    private Topics() {}

    /** All topics. */
    public static List<String> all() {
        return List.of(
                DIRECTORY_UNIT,
                DIRECTORY_PERSON,
                DIRECTORY_CALENDAR,
                STUDY_DOCUMENT,
                STUDY_PLAN,
                STUDY_RECORD,
                STUDY_CERTIFICATE,
                STUDY_NUDGE,
                QUIZ_QUIZ,
                QUIZ_ATTEMPT,
                QUIZ_QUESTION_REPORT,
                NOTIFICATION_REMINDER);
    }
}
