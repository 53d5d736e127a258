package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.Problem;

/** Problems of the question bank. */
final class BankProblems {
    static final Problem QUESTION_INVALID = Problem.of("question-invalid", 422);

    private BankProblems() {}
}
