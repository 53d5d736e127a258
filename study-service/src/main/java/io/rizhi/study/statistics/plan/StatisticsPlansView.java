package io.rizhi.study.statistics.plan;

import java.util.List;

/**
 * Plans, those that began last first.
 *
 * @param items the plans
 */
record StatisticsPlansView(List<StatisticsPlanView> items) {}
