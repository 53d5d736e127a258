package io.rizhi.study.statistics.unit;

import io.rizhi.study.statistics.query.CountsView;

/**
 * A unit directly below, with everything below it.
 *
 * @param unitId the unit
 * @param unitName its name on the date
 * @param people people with a study record
 * @param counts their numbers
 */
record UnitRowView(String unitId, String unitName, int people, CountsView counts) {}
