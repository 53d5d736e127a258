package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.model.Preview;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A day of a plan that hangs on the marks.
 *
 * @param changed people whose mark changes
 * @param passing people who pass the day's quiz then and did not before, all their attempts considered
 * @param failing people who passed it and do not any more
 */
@Schema(name = "AffectedDay")
record AffectedDayView(String planId, int day, int changed, int passing, int failing) {
    static AffectedDayView of(Preview.PlanDay day, Preview.DayCount count) {
        return new AffectedDayView(day.planId(), day.day(), count.changed(), count.passing(), count.failing());
    }
}
