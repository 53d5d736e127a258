package io.rizhi.notification.inbox;

import io.rizhi.kit.problem.Problem;
import io.rizhi.kit.problem.ProblemException;
import java.util.List;
import reactor.core.publisher.Mono;

/** Problems of the inbox. */
public final class InboxProblems {

    static final Problem NO_SUCH_NOTIFICATION = Problem.of("no-such-notification", 404);
    static final Problem BAD_NOTIFICATION_CURSOR = Problem.of("bad-notification-cursor", 400);

    private InboxProblems() {}

    public static List<Problem> all() {
        return List.of(NO_SUCH_NOTIFICATION, BAD_NOTIFICATION_CURSOR);
    }

    static Mono<Void> unlessFound(boolean isFound) {
        return isFound ? Mono.empty() : Mono.error(NO_SUCH_NOTIFICATION::exception);
    }

    static ProblemException badCursor() {
        return BAD_NOTIFICATION_CURSOR.exception();
    }
}
