package io.rizhi.study.directory;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** Problems of units, people and accounts. */
public final class DirectoryProblems {

    public static final Problem UNKNOWN_UNIT = Problem.of("unknown-unit", 422);
    public static final Problem UNIT_CIRCLE = Problem.of("unit-circle", 422);
    public static final Problem UNIT_CLOSED = Problem.of("unit-closed", 422);
    public static final Problem UNIT_NOT_EMPTY = Problem.of("unit-not-empty", 409);
    public static final Problem UNIT_NAME_TAKEN = Problem.of("unit-name-taken", 409);
    public static final Problem UNIT_TOO_DEEP = Problem.of("unit-too-deep", 422);
    public static final Problem UNIT_BEFORE_FOUNDING = Problem.of("unit-before-founding", 422);
    public static final Problem TOO_MANY_UNITS = Problem.of("too-many-units", 422);
    public static final Problem HISTORY_FULL = Problem.of("history-full", 422);
    public static final Problem LOGIN_TAKEN = Problem.of("login-taken", 409);
    public static final Problem PERSON_LEFT = Problem.of("person-left", 409);
    public static final Problem ALREADY_IN_UNIT = Problem.of("already-in-unit", 409);
    public static final Problem MEMBERSHIP_BEFORE_CURRENT = Problem.of("membership-before-current", 422);
    public static final Problem SCOPE_MISSING = Problem.of("scope-missing", 422);
    public static final Problem LEAVE_OVERLAPS = Problem.of("leave-overlaps", 422);
    public static final Problem LAST_ADMIN = Problem.of("last-admin", 422);
    public static final Problem WEAK_PASSWORD = Problem.of("weak-password", 422);
    public static final Problem WRONG_CREDENTIALS = Problem.of("wrong-credentials", 401);
    public static final Problem TOO_MANY_ATTEMPTS = Problem.of("too-many-attempts", 429);
    public static final Problem SETUP_CLOSED = Problem.of("setup-closed", 403);
    public static final Problem UNREADABLE_TABLE = Problem.of("unreadable-table", 422);

    private DirectoryProblems() {}

    /** The whole catalogue of this feature, for the contract test and the documentation. */
    public static List<Problem> all() {
        return List.of(
                UNKNOWN_UNIT,
                UNIT_CIRCLE,
                UNIT_CLOSED,
                UNIT_NOT_EMPTY,
                UNIT_NAME_TAKEN,
                UNIT_TOO_DEEP,
                UNIT_BEFORE_FOUNDING,
                TOO_MANY_UNITS,
                HISTORY_FULL,
                LOGIN_TAKEN,
                PERSON_LEFT,
                ALREADY_IN_UNIT,
                MEMBERSHIP_BEFORE_CURRENT,
                SCOPE_MISSING,
                LEAVE_OVERLAPS,
                LAST_ADMIN,
                WEAK_PASSWORD,
                WRONG_CREDENTIALS,
                TOO_MANY_ATTEMPTS,
                SETUP_CLOSED,
                UNREADABLE_TABLE);
    }
}
