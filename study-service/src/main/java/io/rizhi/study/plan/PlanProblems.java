package io.rizhi.study.plan;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** The problems of plans. */
public final class PlanProblems {

    public static final Problem PLAN_CLOSED = Problem.of("plan-closed", 422);
    public static final Problem PLAN_NOT_PUBLISHED = Problem.of("plan-not-published", 422);
    public static final Problem PUBLISH_CHECK_FAILED = Problem.of("publish-check-failed", 422);

    private PlanProblems() {}

    /** The whole catalogue, for the contract test and the documentation. */
    public static List<Problem> all() {
        return List.of(PLAN_CLOSED, PLAN_NOT_PUBLISHED, PUBLISH_CHECK_FAILED);
    }
}
