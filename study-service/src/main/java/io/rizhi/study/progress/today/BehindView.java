package io.rizhi.study.progress.today;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An overdue day that may still be done.
 *
 * @param planId the plan
 * @param planTitle its title
 * @param day the day
 * @param title the title of the module
 * @param dueOn the date on which it was due
 * @param lateUntil until when it may be done
 * @param state the state of the day
 */
public record BehindView(
        String planId, String planTitle, int day, String title, LocalDate dueOn, Instant lateUntil, String state) {}
