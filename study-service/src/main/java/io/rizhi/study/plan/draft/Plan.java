package io.rizhi.study.plan.draft;

import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PlanDraft;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan: its draft, and where it stands.
 *
 * @param id the plan
 * @param status where it stands
 * @param draft what is being worked on
 * @param publication number of the publication in force; null before the first
 * @param hasUnpublishedChanges whether the draft differs from what is in force
 * @param headCount people in the audience when it was last published
 * @param closedOn the first date on which nothing more is asked; null while it runs
 * @param updatedAt when it was last changed
 */
public record Plan(
        PlanId id,
        PlanStatus status,
        PlanDraft draft,
        @Nullable Integer publication,
        boolean hasUnpublishedChanges,
        long headCount,
        @Nullable LocalDate closedOn,
        Instant updatedAt) {}
