package io.rizhi.study.statistics.people;

import io.rizhi.study.statistics.query.PersonRowView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of people with their numbers.
 *
 * @param on the date
 * @param asOf up to when events are counted
 * @param total people on all pages
 * @param items this page
 * @param next the next page; null on the last
 */
record PeopleStatisticsView(
        LocalDate on,
        Instant asOf,
        int total,
        List<PersonRowView> items,
        @Nullable String next) {}
