package io.rizhi.study.calendar;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** Problems of the calendar. */
public final class CalendarProblems {

    public static final Problem CALENDAR_DATE_TWICE = Problem.of("calendar-date-twice", 422);

    private CalendarProblems() {}

    /** The whole catalogue of this feature. */
    public static List<Problem> all() {
        return List.of(CALENDAR_DATE_TWICE);
    }
}
