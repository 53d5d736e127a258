package io.rizhi.study.progress.today;

import java.time.LocalDate;

/**
 * What comes next.
 *
 * @param planId the plan
 * @param day the day
 * @param title the title of the module
 * @param studyDate its date
 */
public record NextModuleView(String planId, int day, String title, LocalDate studyDate) {}
