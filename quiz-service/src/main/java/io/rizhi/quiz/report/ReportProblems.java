package io.rizhi.quiz.report;

import io.rizhi.kit.problem.Problem;

/** Problems of reports. */
final class ReportProblems {
    static final Problem ALREADY_REPORTED = Problem.of("question-already-reported", 409);
    static final Problem TOO_MANY = Problem.of("too-many-reports", 429);
    static final Problem NOT_SHOWN = Problem.of("question-not-shown", 422);
    static final Problem CLOSED = Problem.of("report-closed", 409);

    private ReportProblems() {}
}
