package io.rizhi.quiz.bank.model;

import java.util.Arrays;
import java.util.Optional;

/** How far from a number an answer may be. Bounds belong to the interval. */
public enum Tolerance {
    /** As many units either side. */
    ABSOLUTE("absolute"),
    /** That part of the number either side. */
    RELATIVE("relative"),
    /** From the number divided to the number multiplied by one plus that part. */
    GEOMETRIC("geometric");

    private final String code;

    Tolerance(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Tolerance> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
