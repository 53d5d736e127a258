package io.rizhi.quiz.quiz.model;

import java.util.Arrays;
import java.util.Optional;

/** What a result may tell of each question. */
public enum ReviewPart {
    RESPONSE("response"),
    MARKS("marks"),
    RIGHT_ANSWERS("right-answers"),
    FEEDBACK("feedback");

    public static final String CODES = "response|marks|right-answers|feedback";

    private final String code;

    ReviewPart(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ReviewPart> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }
}
