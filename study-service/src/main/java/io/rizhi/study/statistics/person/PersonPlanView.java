package io.rizhi.study.statistics.person;

import io.rizhi.study.progress.today.RecordDaySummaryView;
import io.rizhi.study.statistics.query.CountsView;
import java.util.List;

/**
 * A person in one plan.
 *
 * @param planId the plan
 * @param planTitle its title
 * @param counts days
 * @param days each day with its explanation
 */
record PersonPlanView(String planId, String planTitle, CountsView counts, List<RecordDaySummaryView> days) {}
