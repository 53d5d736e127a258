package io.rizhi.study.statistics.unit;

import io.rizhi.study.statistics.query.CountsView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a unit on a date, with that date's people and units.
 *
 * @param unitId the unit
 * @param unitName its name on the date
 * @param planId the plan; null for all
 * @param planTitle its title
 * @param on the date
 * @param asOf up to when events are counted
 * @param isDirect whether only its own members are counted
 * @param people people by where they stand
 * @param counts days
 * @param children units directly below
 * @param trend the latest study dates, in order
 * @param atRisk those most behind
 * @param atRiskTotal how many there are of them
 */
record UnitSummaryView(
        String unitId,
        String unitName,
        @Nullable String planId,
        @Nullable String planTitle,
        LocalDate on,
        Instant asOf,
        boolean isDirect,
        PeopleCountsView people,
        CountsView counts,
        List<UnitRowView> children,
        List<TrendPoint> trend,
        List<AtRiskView> atRisk,
        int atRiskTotal) {}
