package io.rizhi.study.progress.today;

/**
 * One day of a record.
 *
 * @param recordId the study record
 * @param planId the plan
 * @param planTitle its title
 * @param module the day
 */
public record RecordDayView(String recordId, String planId, String planTitle, TodayModuleView module) {}
