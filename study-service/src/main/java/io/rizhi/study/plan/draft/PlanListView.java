package io.rizhi.study.plan.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param id the plan
 * @param title its title
 * @param status draft, published or closed
 * @param startOn first study date
 * @param endOn last study date
 * @param days number of days
 * @param headCount people asked when it was last published, 0 before
 * @param updatedAt when it was last changed
 */
public record PlanListView(
        String id,
        String title,
        String status,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        int days,
        long headCount,
        Instant updatedAt) {}
