package io.rizhi.study.statistics.people;

import io.rizhi.study.directory.person.Names;
import io.rizhi.study.statistics.query.CountedPerson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the people page can be ordered by. */
enum SortBy {
    NAME("name") {
        @Override
        long number(CountedPerson person, boolean isDescending) {
            return 0;
        }
    },
    OVERDUE("overdue") {
        @Override
        long number(CountedPerson person, boolean isDescending) {
            return person.numbers().counts().overdue();
        }
    },
    /** People without a rate come last in both directions. */
    COMPLETION("completion") {
        @Override
        long number(CountedPerson person, boolean isDescending) {
            return person.numbers().counts().completionRate().orElse(isDescending ? -1 : 101);
        }
    },
    MINUTES("minutes") {
        @Override
        long number(CountedPerson person, boolean isDescending) {
            return person.numbers().counts().minutes();
        }
    },
    /** Never is before all. */
    LAST_STUDIED("last-studied") {
        @Override
        long number(CountedPerson person, boolean isDescending) {
            Instant last = person.numbers().lastStudiedAt();
            return last == null ? 0 : last.toEpochMilli();
        }
    };

    private static final long MOST = 99_999_999_999_999L;

    private final String code;

    SortBy(String code) {
        this.code = code;
    }

    static Optional<SortBy> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    abstract long number(CountedPerson person, boolean isDescending);

    /** A text whose natural order is the order wanted; people with the same number are ordered by name. */
    String key(CountedPerson person, boolean isDescending) {
        String name = Names.key(person.person().displayName());
        if (this == NAME) {
            return name;
        }
        long number = number(person, isDescending);
        return String.format(Locale.ROOT, "%015d ", isDescending ? MOST - number : number) + name;
    }
}
