package io.rizhi.study.statistics.person;

import io.rizhi.study.progress.today.StreakView;
import io.rizhi.study.statistics.query.PersonRowView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One person on a date.
 *
 * @param person the numbers
 * @param on the date
 * @param asOf up to when events are counted
 * @param plans the person's plans, day by day
 * @param attempts attempts that were graded or abandoned, latest first
 * @param nudges nudges, latest first
 * @param streak study dates done in time, over all plans
 */
record PersonStatisticsView(
        PersonRowView person,
        LocalDate on,
        Instant asOf,
        List<PersonPlanView> plans,
        List<PersonAttemptView> attempts,
        List<PersonNudgeView> nudges,
        StreakView streak) {}
