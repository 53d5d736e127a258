package io.rizhi.quiz.quiz.model;

import java.util.Arrays;
import java.util.Optional;

/** How the draft of a quiz stands to what is published of it. */
public enum QuizStatus {
    /** Nothing is published yet. */
    DRAFT("draft"),
    /** The draft is what is published. */
    PUBLISHED("published"),
    /** The draft has changed since. */
    CHANGED("changed");

    private final String code;

    QuizStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<QuizStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
