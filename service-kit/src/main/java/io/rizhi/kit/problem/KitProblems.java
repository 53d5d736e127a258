package io.rizhi.kit.problem;

import java.util.List;

/** The problems that belong to no feature. Each has a page in {@code docs/problems}. */
public final class KitProblems {

    public static final Problem INVALID_REQUEST = Problem.of("invalid-request", 400);
    public static final Problem UNREADABLE_REQUEST = Problem.of("unreadable-request", 400);
    public static final Problem UNAUTHENTICATED = Problem.of("unauthenticated", 401);
    public static final Problem FORBIDDEN = Problem.of("forbidden", 403);
    public static final Problem NOT_FOUND = Problem.of("not-found", 404);
    public static final Problem METHOD_NOT_ALLOWED = Problem.of("method-not-allowed", 405);
    public static final Problem NOT_ACCEPTABLE = Problem.of("not-acceptable", 406);
    public static final Problem STALE_VERSION = Problem.of("stale-version", 409);
    public static final Problem IDEMPOTENCY_KEY_REUSED = Problem.of("idempotency-key-reused", 409);
    public static final Problem REQUEST_TOO_LARGE = Problem.of("request-too-large", 413);
    public static final Problem UNSUPPORTED_MEDIA_TYPE = Problem.of("unsupported-media-type", 415);
    public static final Problem TOO_MANY_REQUESTS = Problem.of("too-many-requests", 429);
    public static final Problem INTERNAL_ERROR = Problem.of("internal-error", 500);
    public static final Problem BAD_UPSTREAM = Problem.of("bad-upstream", 502);
    public static final Problem BUSY = Problem.of("busy", 503);
    public static final Problem TIMED_OUT = Problem.of("timed-out", 504);

    private KitProblems() {}

    /** The whole catalogue, for the contract test and the documentation. */
    public static List<Problem> all() {
        return List.of(
                INVALID_REQUEST,
                UNREADABLE_REQUEST,
                UNAUTHENTICATED,
                FORBIDDEN,
                NOT_FOUND,
                METHOD_NOT_ALLOWED,
                NOT_ACCEPTABLE,
                STALE_VERSION,
                IDEMPOTENCY_KEY_REUSED,
                REQUEST_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE,
                TOO_MANY_REQUESTS,
                INTERNAL_ERROR,
                BAD_UPSTREAM,
                BUSY,
                TIMED_OUT);
    }
}
