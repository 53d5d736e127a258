package io.rizhi.study.statistics.row;

import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.StudyWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers need to know of a plan that was ever published.
 *
 * @param id the plan
 * @param title its title
 * @param startOn first study date
 * @param endOn last study date
 * @param week on which dates it studies; holidays entered later move its days by this
 * @param closedOn the date from which on it asks nothing; null while it runs
 */
public record PlanRow(
        PlanId id,
        String title,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        StudyWeek week,
        @Nullable LocalDate closedOn) {}
