package io.rizhi.gateway.session;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** What can be wrong with a session. */
public final class SessionProblems {

    public static final Problem NOT_SIGNED_IN = Problem.of("not-signed-in", 401);
    public static final Problem CROSS_SITE_REQUEST = Problem.of("cross-site-request", 403);
    public static final Problem PASSWORD_CHANGE_REQUIRED = Problem.of("password-change-required", 403);
    public static final Problem CSRF_TOKEN_WRONG = Problem.of("csrf-token-wrong", 403);

    private SessionProblems() {}

    /** The catalogue of this feature. */
    public static List<Problem> all() {
        return List.of(NOT_SIGNED_IN, CROSS_SITE_REQUEST, CSRF_TOKEN_WRONG, PASSWORD_CHANGE_REQUIRED);
    }
}
