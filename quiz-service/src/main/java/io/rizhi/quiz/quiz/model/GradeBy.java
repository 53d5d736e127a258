package io.rizhi.quiz.quiz.model;

import java.util.Arrays;
import java.util.Optional;

/** Which of a person's attempts at the quiz of a day makes the result that counts. */
public enum GradeBy {
    BEST("best"),
    LAST("last"),
    FIRST("first"),
    AVERAGE("average");

    public static final String CODES = "best|last|first|average";

    private final String code;

    GradeBy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<GradeBy> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
