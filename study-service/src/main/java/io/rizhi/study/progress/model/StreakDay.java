package io.rizhi.study.progress.model;

import java.time.LocalDate;

/**
 * A study date of a person with the state of what was due.
 *
 * @param date the study date
 * @param state the state of one module due on it
 */
public record StreakDay(LocalDate date, DayStateName state) {}
