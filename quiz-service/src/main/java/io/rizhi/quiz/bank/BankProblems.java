package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.Problem;

/** Problems of the question bank. */
final class BankProblems {
    static final Problem QUESTION_INVALID = Problem.of("question-invalid", 422);
    static final Problem STEP_NOT_ALLOWED = Problem.of("question-step-not-allowed", 409);
    static final Problem SECOND_PERSON_NEEDED = Problem.of("question-needs-second-person", 422);
    static final Problem OWN_WORK = Problem.of("question-own-work", 422);
    static final Problem TOO_MANY = Problem.of("questions-too-many-at-once", 422);

    private BankProblems() {}
}
