package io.rizhi.quiz.override;

import io.rizhi.kit.problem.Problem;

/** Problems of overrides. */
final class OverrideProblems {
    static final Problem OVERRIDE_INVALID = Problem.of("override-invalid", 422);

    private OverrideProblems() {}
}
