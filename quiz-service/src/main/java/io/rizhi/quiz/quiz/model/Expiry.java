package io.rizhi.quiz.quiz.model;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of an attempt that is not handed in when its time is over. */
public enum Expiry {
    /** It is handed in as it is. */
    SUBMIT("submit"),
    /** It takes no more answers, but may still be handed in for a while; after that it is abandoned. */
    GRACE("grace"),
    /** It is abandoned: used up, and without a mark. */
    ABANDON("abandon");

    public static final String CODES = "submit|grace|abandon";

    private final String code;

    Expiry(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Expiry> ofCode(String code) {
        return Arrays.stream(values())
                .filter(expiry -> expiry.code.equals(code))
                .findFirst();
    }
}
