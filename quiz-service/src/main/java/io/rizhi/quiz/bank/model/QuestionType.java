package io.rizhi.quiz.bank.model;

import java.util.Arrays;
import java.util.Optional;

/** What a question asks for. The code is what API and storage carry. */
public enum QuestionType {
    SINGLE("single"),
    MULTIPLE("multiple"),
    TRUE_FALSE("true-false"),
    /** A text with gaps to type into. */
    FILL_IN("fill-in"),
    /** A text that a person marks. */
    SHORT_ANSWER("short-answer"),
    /** One line that is marked by rule. */
    SHORT_TEXT("short-text"),
    /** One number, with or without a unit. */
    NUMERIC("numeric"),
    /** Prompts that each take one of the options. */
    MATCHING("matching"),
    /** Options to bring into the right order. */
    ORDERING("ordering"),
    /** A text with gaps of several kinds at marked places. */
    CLOZE("cloze"),
    /** A material with questions about it. */
    COMPOSITE("composite"),
    /** A text to read; earns nothing. */
    DESCRIPTION("description");

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

    /** Whether the list of options is used at all: to choose from, to assign or to put in order. */
    public boolean usesOptions() {
        return hasOptions() || this == MATCHING || this == ORDERING;
    }

    /** Whether the member fills gaps; a short text and a number are one gap. */
    public boolean hasGaps() {
        return this == FILL_IN || this == CLOZE || isOneGap();
    }

    public boolean isOneGap() {
        return this == SHORT_TEXT || this == NUMERIC;
    }

    /** Whether a person gives the mark. */
    public boolean isMarkedByHand() {
        return this == SHORT_ANSWER;
    }

    public static Optional<QuestionType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
