package io.rizhi.study.progress.internal;

import java.util.List;

/**
 * What somebody has left to do on a date.
 *
 * @param status active, left or on-leave
 * @param days days due on the date that are not done, and overdue ones that may still be done
 */
public record OpenDaysView(String status, List<OpenDayView> days) {}
