package io.rizhi.quiz.override.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whom an override is for.
 *
 * @param id of a person or a unit
 */
public record Subject(Kind kind, String id) {
    /** What the id names. */
    public enum Kind {
        PERSON("people"),
        UNIT("units");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    public static Subject person(String id) {
        return new Subject(Kind.PERSON, id);
    }

    public static Subject unit(String id) {
        return new Subject(Kind.UNIT, id);
    }
}
