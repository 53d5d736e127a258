package io.rizhi.study.statistics.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was ever published.
 *
 * @param planId the plan
 * @param title its title
 * @param status published or closed
 * @param startOn first study date
 * @param endOn last study date
 */
record StatisticsPlanView(
        String planId,
        String title,
        String status,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn) {}
