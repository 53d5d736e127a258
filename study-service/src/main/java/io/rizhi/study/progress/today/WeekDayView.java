package io.rizhi.study.progress.today;

import java.time.LocalDate;

/**
 * A date of the week.
 *
 * @param date the date
 * @param state the state of what is due on it; rest without duty inside a plan, none outside
 * @param isToday whether it is today
 */
public record WeekDayView(LocalDate date, String state, boolean isToday) {}
