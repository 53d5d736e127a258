package io.rizhi.study.statistics.people;

import io.rizhi.study.directory.person.Names;
import io.rizhi.study.statistics.model.PersonState;
import io.rizhi.study.statistics.people.SelectPeople.Placed;
import io.rizhi.study.statistics.query.CountedPerson;
import io.rizhi.study.statistics.query.Questions.Asked;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which people are wanted, in which order.
 *
 * @param asked unit, plan and date
 * @param state null for all
 * @param text part of the name; null for all
 * @param sort what they are ordered by
 * @param isDescending whether the greatest comes first
 */
record Selection(
        Asked asked,
        @Nullable PersonState state,
        @Nullable String text,
        SortBy sort,
        boolean isDescending) {

    private static final Comparator<Placed> NATURAL =
            Comparator.comparing(Placed::key).thenComparing(Placed::id);

    boolean wants(CountedPerson person) {
        return (state == null || person.numbers().state() == state)
                && (text == null || Names.key(person.person().displayName()).contains(Names.key(text)));
    }

    Placed place(CountedPerson person) {
        CountedPerson light = new CountedPerson(person.person(), person.unit(), person.numbers(), List.of());
        return new Placed(
                sort.key(person, isDescending), person.person().id().value(), light);
    }

    Comparator<Placed> order() {
        return sort == SortBy.NAME && isDescending ? NATURAL.reversed() : NATURAL;
    }
}
