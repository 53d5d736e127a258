package io.rizhi.quiz.bank.model;

import org.jspecify.annotations.Nullable;

/** What is said to everybody with a right, a partly right or a wrong answer; each may be absent. */
public record Feedback(
        @Nullable String correct,
        @Nullable String partial,
        @Nullable String incorrect) {
    public static final Feedback NONE = new Feedback(null, null, null);
}
