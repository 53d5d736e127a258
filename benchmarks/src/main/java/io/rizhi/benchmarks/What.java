package io.rizhi.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What can be measured, in the order in which it is. */
enum What {
    START,
    MEMORY,
    BEATS,
    RESPONSES,
    TODAY,
    DAY,
    SECTION,
    EVENTS,
    STATISTICS,
    PUBLISH,
    STARTS;

    /** Asked for by name only: these grow an organisation of fifty thousand and take long. */
    static final Set<What> LARGE = Set.of(STATISTICS, PUBLISH);
    /** Asked for by name only: thousands of people who come at once. */
    static final Set<What> RUSH = Set.of(STARTS);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static What of(String word) {
        return Arrays.stream(values())
                .filter(what -> what.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BenchmarkException(
                        "--only: " + word + " (expected: some of " + Arrays.toString(words()) + ")"));
    }

    private static String[] words() {
        return Arrays.stream(values()).map(What::word).toArray(String[]::new);
    }
}
