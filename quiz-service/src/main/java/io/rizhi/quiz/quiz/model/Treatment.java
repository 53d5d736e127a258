package io.rizhi.quiz.quiz.model;

import java.util.Arrays;
import java.util.Optional;

/** How a question earns its mark. */
public enum Treatment {
    AS_ANSWERED("as-answered"),
    /** Everybody who had the question gets its mark, whatever they answered. */
    FULL_MARK("full-mark"),
    /** The question counts neither in the mark nor in the total. */
    DROPPED("dropped");

    private final String code;

    Treatment(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Treatment> ofCode(String code) {
        return Arrays.stream(values())
                .filter(treatment -> treatment.code.equals(code))
                .findFirst();
    }
}
