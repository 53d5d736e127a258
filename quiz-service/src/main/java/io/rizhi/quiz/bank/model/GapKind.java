package io.rizhi.quiz.bank.model;

import java.util.Arrays;
import java.util.Optional;

/** What a gap takes. */
public enum GapKind {
    TEXT("text"),
    NUMBER("number"),
    /** One of the gap's options. */
    CHOICE("choice"),
    /** Any of the gap's options. */
    MULTIPLE("multiple");

    private final String code;

    GapKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean hasOptions() {
        return this == CHOICE || this == MULTIPLE;
    }

    public static Optional<GapKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
