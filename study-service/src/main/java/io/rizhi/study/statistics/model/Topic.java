package io.rizhi.study.statistics.model;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What questions are about.
 *
 * @param name path of a category, or a tag
 */
public record Topic(Kind kind, String name) implements Comparable<Topic> {
    private static final Comparator<Topic> ORDER =
            Comparator.comparing(Topic::kind).thenComparing(Topic::name);

    /** Where the bank says it. */
    public enum Kind {
        CATEGORY("category"),
        TAG("tag");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kind: " + code + " (expected: one of ours)"));
        }
    }

    @Override
    public int compareTo(Topic other) {
        return ORDER.compare(this, other);
    }
}
