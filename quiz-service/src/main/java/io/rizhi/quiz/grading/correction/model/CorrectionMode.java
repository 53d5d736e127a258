package io.rizhi.quiz.grading.correction.model;

import java.util.Arrays;
import java.util.Optional;

/** Whose marks a correction may change. */
public enum CorrectionMode {
    /** Nobody loses: a result is changed only when its share of the total rises. */
    ONLY_BETTER("only-better"),
    /** Everybody gets what the corrected question says. */
    EXACT("exact");

    private final String code;

    CorrectionMode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CorrectionMode> ofCode(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }
}
