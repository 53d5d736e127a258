package io.rizhi.quiz.grading;

import io.rizhi.kit.problem.Problem;

/** Problems of marking by hand. */
final class GradingProblems {
    static final Problem ALREADY_GRADED = Problem.of("already-graded", 409);
    static final Problem NOT_MARKED_BY_HAND = Problem.of("not-marked-by-hand", 422);
    static final Problem MARK_OUT_OF_BOUNDS = Problem.of("mark-out-of-bounds", 422);

    static final Problem MARKED_MEANWHILE = Problem.of("marked-meanwhile", 409);

    private GradingProblems() {}
}
