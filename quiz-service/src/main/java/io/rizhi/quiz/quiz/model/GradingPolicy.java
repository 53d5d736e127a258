package io.rizhi.quiz.quiz.model;

import java.util.Arrays;
import java.util.Optional;

/** What an incomplete choice without a wrong option earns. */
public enum GradingPolicy {
    /** All right and none wrong, or nothing. */
    EXACT("exact"),
    /** Half the mark for some of the right options and no wrong one. */
    HALF_FOR_MISSING("half-for-missing");

    private final String code;

    GradingPolicy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<GradingPolicy> ofCode(String code) {
        return Arrays.stream(values())
                .filter(policy -> policy.code.equals(code))
                .findFirst();
    }
}
