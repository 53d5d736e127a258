package io.rizhi.study.plan.draft;

/**
 * The two ways to look at plans.
 *
 * @param show one plan
 * @param list many
 */
public record PlanReading(ShowPlan show, ListPlans list) {}
