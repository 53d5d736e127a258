package io.rizhi.study.reading;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** The problems of reading. */
public final class ReadingProblems {

    public static final Problem DAY_NOT_OPEN = Problem.of("day-not-open", 422);
    public static final Problem SESSION_PARKED = Problem.of("session-parked", 409);

    private ReadingProblems() {}

    /** The whole catalogue, for the contract test and the documentation. */
    public static List<Problem> all() {
        return List.of(DAY_NOT_OPEN, SESSION_PARKED);
    }
}
