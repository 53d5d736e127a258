package io.rizhi.quiz.bank.model;

import java.util.Arrays;
import java.util.Optional;

/** How far a question has come. The code is what API and storage carry. */
public enum QuestionState {
    DRAFT("draft"),
    /** Waits for a second person. */
    REVIEW("review"),
    /** The only state in which a quiz may take it. */
    PUBLISHED("published"),
    RETIRED("retired");

    private final String code;

    QuestionState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<QuestionState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
