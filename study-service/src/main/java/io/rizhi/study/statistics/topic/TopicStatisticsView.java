package io.rizhi.study.statistics.topic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How well the people of a unit, with all units below it, answer questions about each topic.
 *
 * @param on the date asked about
 * @param since first date that counts
 * @param asOf up to when all graded attempts are in it
 * @param leastPeople topics that fewer people answered are not shown, and none that would give fewer away
 * @param hidden how many topics are not shown for that
 * @param items weakest first, 100 at most
 */
record TopicStatisticsView(
        String unitId,
        String unitName,
        LocalDate on,
        LocalDate since,
        Instant asOf,
        int leastPeople,
        int hidden,
        List<TopicRowView> items) {}
