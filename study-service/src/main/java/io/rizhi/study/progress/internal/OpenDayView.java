package io.rizhi.study.progress.internal;

import io.rizhi.study.progress.explanation.ExplanationView;

/**
 * A day that is not done.
 *
 * @param recordId the study record
 * @param planId the plan
 * @param planTitle its title
 * @param day the day
 * @param dayTitle the title of the module
 * @param state open or overdue
 * @param explanation why
 * @param remainingSeconds about how long the rest takes
 */
public record OpenDayView(
        String recordId,
        String planId,
        String planTitle,
        int day,
        String dayTitle,
        String state,
        ExplanationView explanation,
        int remainingSeconds) {}
