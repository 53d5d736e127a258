package io.rizhi.study.statistics.model;

import java.time.LocalDate;

/**
 * A day that is asked.
 *
 * @param day number in the plan, from 1
 * @param studyDate its date
 */
public record ScheduledDay(int day, LocalDate studyDate) {}
