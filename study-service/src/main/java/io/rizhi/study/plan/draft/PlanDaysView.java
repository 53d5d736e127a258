package io.rizhi.study.plan.draft;

import java.util.List;

/** @param days a proposal; nothing is saved */
public record PlanDaysView(List<PlanDayView> days) {}
