package io.rizhi.study.plan.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of plans, last changed first.
 *
 * @param items the plans
 * @param next cursor of the next page; null on the last
 */
public record PlanPage(List<PlanListView> items, @Nullable String next) {}
