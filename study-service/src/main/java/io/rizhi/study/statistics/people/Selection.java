package io.rizhi.study.statistics.people;

import io.rizhi.study.directory.person.Names;
import io.rizhi.study.statistics.model.PersonState;
import io.rizhi.study.statistics.query.CountedPerson;
import io.rizhi.study.statistics.query.Questions.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Which people are wanted, in which order.
 *
 * @param asked unit, plan and date
 * @param state null for all
 * @param text part of the name; null for all
 * @param sort the order
 */
record Selection(
        Asked asked, @Nullable PersonState state, @Nullable String text, SortBy sort) {

    boolean wants(CountedPerson person) {
        return (state == null || person.numbers().state() == state)
                && (text == null || Names.key(person.person().displayName()).contains(Names.key(text)));
    }
}
