package io.rizhi.quiz.importing;

import io.rizhi.kit.problem.Problem;

/** Problems of imports. */
final class ImportProblems {
    static final Problem NO_TEXT = Problem.of("import-not-text", 422);
    static final Problem TOO_MANY_QUESTIONS = Problem.of("import-too-many-questions", 422);
    static final Problem COMMITTED = Problem.of("import-committed", 409);
    static final Problem NOTHING_TO_COMMIT = Problem.of("import-nothing-to-commit", 422);

    private ImportProblems() {}
}
