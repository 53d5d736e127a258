package io.rizhi.quiz.importing.model;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of a question that the bank already has. The code is what API and storage carry. */
public enum DuplicateChoice {
    /** The bank keeps what it has; a draft quiz takes that. */
    SKIP("skip"),
    /** It becomes the next version of the one in the bank. */
    REPLACE("replace"),
    /** It becomes a question of its own. */
    KEEP("keep");

    private final String code;

    DuplicateChoice(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<DuplicateChoice> ofCode(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst();
    }
}
