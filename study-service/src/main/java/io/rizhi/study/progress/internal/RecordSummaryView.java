package io.rizhi.study.progress.internal;

/**
 * Whose record it is.
 *
 * @param planId the plan
 * @param planTitle its title
 * @param personId the person
 */
public record RecordSummaryView(String planId, String planTitle, String personId) {}
