package io.rizhi.quiz.bank.model;

import java.util.Arrays;
import java.util.Optional;

/** What the chosen options of a multiple choice earn. A single choice is right or nothing, except where weights count. */
public enum GradingPolicy {
    /** All right and none wrong, or nothing. */
    EXACT("exact"),
    /** A fixed share, half unless the question says otherwise, for some of the right options and no wrong one. */
    HALF_FOR_MISSING("half-for-missing"),
    /** Right chosen of all right, and nothing as soon as one is wrong. */
    PROPORTIONAL("proportional"),
    /** Sum of the weights of what was chosen, from 0 to 1. */
    WEIGHTS("weights"),
    /** Sum of the weights of what was chosen, a default for options without, within the bounds of the question. */
    MAPPING("mapping"),
    /** Every option judged rightly, chosen or left out, earns its part; no choice at all earns nothing. */
    PER_OPTION("per-option"),
    /** Right minus wrong, of all right. */
    PENALISED("penalised"),
    /** Right minus wrong minus missed, of all right. */
    STRICT("strict"),
    /** A wrong option costs one part of the wrong options, two at least. */
    EXAM_WRONG_OF_TWO("exam-wrong-of-two"),
    /** A wrong option costs one part of the wrong options. */
    EXAM_WRONG("exam-wrong"),
    /** A wrong option costs as much as a right one earns. */
    EXAM_RIGHT("exam-right"),
    /** A wrong option costs everything. */
    EXAM_ALL("exam-all"),
    /** A wrong option costs nothing. */
    EXAM_NONE("exam-none");

    /** All codes, as an expression that a request is checked with. */
    public static final String CODES = "exact|half-for-missing|proportional|weights|mapping|per-option|penalised|strict"
            + "|exam-wrong-of-two|exam-wrong|exam-right|exam-all|exam-none";

    private final String code;

    GradingPolicy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it reads the weights of options. */
    public boolean usesWeights() {
        return this == WEIGHTS || this == MAPPING;
    }

    public static Optional<GradingPolicy> ofCode(String code) {
        return Arrays.stream(values())
                .filter(policy -> policy.code.equals(code))
                .findFirst();
    }
}
