package io.rizhi.quiz.bank.model;

import java.util.Arrays;
import java.util.Optional;

/** What a question asks for. The code is what API and storage carry. */
public enum QuestionType {
    SINGLE("single"),
    MULTIPLE("multiple"),
    TRUE_FALSE("true-false"),
    FILL_IN("fill-in"),
    SHORT_ANSWER("short-answer");

    private final String code;

    QuestionType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the member chooses among options. */
    public boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE;
    }

    /** Whether a person gives the mark. */
    public boolean isMarkedByHand() {
        return this == SHORT_ANSWER;
    }

    public static Optional<QuestionType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
