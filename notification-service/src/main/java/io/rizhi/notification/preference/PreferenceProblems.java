package io.rizhi.notification.preference;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** Problems of preferences. */
public final class PreferenceProblems {

    static final Problem UNKNOWN_REASON_OR_CHANNEL = Problem.of("unknown-reason-or-channel", 422);
    static final Problem INBOX_IS_LOCKED = Problem.of("inbox-is-locked", 422);
    static final Problem HALF_QUIET_HOURS = Problem.of("half-quiet-hours", 422);
    static final Problem NO_SUCH_SUBSCRIPTION = Problem.of("no-such-subscription", 404);

    private PreferenceProblems() {}

    public static List<Problem> all() {
        return List.of(UNKNOWN_REASON_OR_CHANNEL, INBOX_IS_LOCKED, HALF_QUIET_HOURS, NO_SUCH_SUBSCRIPTION);
    }
}
