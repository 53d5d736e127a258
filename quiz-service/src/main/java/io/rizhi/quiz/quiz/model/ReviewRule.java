package io.rizhi.quiz.quiz.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a member may see keys and explanations. */
public enum ReviewRule {
    AFTER_SUBMISSION("after-submission"),
    AFTER_WINDOW("after-window");

    private final String code;

    ReviewRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * The first instant at which keys may be shown.
     *
     * @param windowCloses end of the window in which the quiz may be taken; null when it never closes
     */
    public Instant opensAt(Instant submittedAt, @Nullable Instant windowCloses) {
        boolean waits = this == AFTER_WINDOW && windowCloses != null && windowCloses.isAfter(submittedAt);
        return waits && windowCloses != null ? windowCloses : submittedAt;
    }

    public static Optional<ReviewRule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
