package io.rizhi.study.statistics.query;

import io.rizhi.kit.problem.Problem;

/** Problems of statistics. */
public final class StatisticsProblems {

    public static final Problem DATE_IN_FUTURE = Problem.of("date-in-future", 422);

    private StatisticsProblems() {}
}
