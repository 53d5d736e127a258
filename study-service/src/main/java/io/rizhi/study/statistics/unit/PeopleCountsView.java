package io.rizhi.study.statistics.unit;

import io.rizhi.study.statistics.model.PersonState;
import io.rizhi.study.statistics.model.Totals;

/**
 * People by where they stand, each once.
 *
 * @param total everybody with a study record
 * @param upToDate nothing left to do
 * @param openToday something of today is left
 * @param overdue something is overdue
 * @param excused excused on the date
 */
record PeopleCountsView(int total, int upToDate, int openToday, int overdue, int excused) {

    static PeopleCountsView of(Totals totals) {
        return new PeopleCountsView(
                totals.people(),
                totals.people(PersonState.UP_TO_DATE),
                totals.people(PersonState.OPEN_TODAY),
                totals.people(PersonState.OVERDUE),
                totals.people(PersonState.EXCUSED));
    }
}
