package io.rizhi.study.statistics.people;

import io.rizhi.study.directory.person.Names;
import io.rizhi.study.statistics.query.CountedPerson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Orders of the people page. Each gives a text that sorts as wanted; people with the same one are ordered by id. */
enum SortBy {
    NAME("name") {
        @Override
        String prefix(CountedPerson person) {
            return "";
        }
    },
    /** Most days overdue first. */
    OVERDUE("overdue") {
        @Override
        String prefix(CountedPerson person) {
            return number(99_999_999 - person.numbers().counts().overdue());
        }
    },
    /** Lowest rate first, those without one last. */
    COMPLETION("completion") {
        @Override
        String prefix(CountedPerson person) {
            return number(person.numbers().counts().completionRate().orElse(101));
        }
    },
    /** Longest ago first, never before all. */
    LAST_STUDIED("last-studied") {
        @Override
        String prefix(CountedPerson person) {
            Instant last = person.numbers().lastStudiedAt();
            return number(last == null ? 0 : last.toEpochMilli());
        }
    };

    private final String code;

    SortBy(String code) {
        this.code = code;
    }

    static Optional<SortBy> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    abstract String prefix(CountedPerson person);

    String key(CountedPerson person) {
        return prefix(person) + Names.key(person.person().displayName());
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%015d ", value);
    }
}
