package io.rizhi.study.progress;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** The problems of study records. */
public final class ProgressProblems {

    public static final Problem READING_NOT_DONE = Problem.of("reading-not-done", 422);
    public static final Problem NO_QUIZ = Problem.of("no-quiz", 422);
    public static final Problem DAY_ALREADY_DONE = Problem.of("day-already-done", 422);
    public static final Problem COMPLETED_IN_THE_FUTURE = Problem.of("completed-in-the-future", 422);
    public static final Problem COMPLETED_BEFORE_THE_DAY = Problem.of("completed-before-the-day", 422);
    public static final Problem MARK_BELOW_PASS = Problem.of("mark-below-pass", 422);
    public static final Problem NO_SUCH_RECORD = Problem.of("no-such-record", 404);

    private ProgressProblems() {}

    /** The whole catalogue, for the contract test and the documentation. */
    public static List<Problem> all() {
        return List.of(
                READING_NOT_DONE,
                NO_QUIZ,
                DAY_ALREADY_DONE,
                COMPLETED_IN_THE_FUTURE,
                COMPLETED_BEFORE_THE_DAY,
                MARK_BELOW_PASS,
                NO_SUCH_RECORD);
    }
}
