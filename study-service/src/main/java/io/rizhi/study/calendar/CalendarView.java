package io.rizhi.study.calendar;

import java.util.List;

/**
 * The organisation's calendar.
 *
 * @param holidays   no study, by date
 * @param makeUpDays study in place of another day, by date
 * @param version    for the next change; 0 before the first
 * @param zone       the organisation's zone, for times that belong to no person
 */
record CalendarView(List<CalendarDateView> holidays, List<CalendarDateView> makeUpDays, long version, String zone) {}
