package io.rizhi.quiz.quiz.model;

import java.util.Arrays;
import java.util.Optional;

/** What a quiz is for. */
public enum QuizMode {
    /** Nothing of a question is told before the attempt is handed in. */
    ASSESSMENT("assessment"),
    /** The member may check each answer at once, and learns the right one then. */
    PRACTICE("practice");

    public static final String CODES = "assessment|practice";

    private final String code;

    QuizMode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<QuizMode> ofCode(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }
}
