package io.rizhi.quiz.grading.correction;

import io.rizhi.kit.problem.Problem;

/** Problems of corrections. */
final class CorrectionProblems {
    static final Problem CORRECTION_INVALID = Problem.of("correction-invalid", 422);
    static final Problem CORRECTION_UNDER_WAY = Problem.of("correction-under-way", 409);
    static final Problem CORRECTIONS_TOO_MANY = Problem.of("corrections-too-many", 409);
    static final Problem CORRECTION_NOT_NEWEST = Problem.of("correction-not-newest", 409);

    private CorrectionProblems() {}
}
