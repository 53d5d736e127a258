package io.rizhi.quiz.attempt.deadline;

import io.rizhi.quiz.attempt.KnownDeadlines;
import io.rizhi.quiz.override.UnsettledOverrides;
import io.rizhi.quiz.override.model.OverrideChange;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Brings attempts level with every change of an override. One that fails does not keep the others. */
final class FollowOverrides {
    private static final Logger LOG = LoggerFactory.getLogger(FollowOverrides.class);

    private final UnsettledOverrides overrides;
    private final ResolveDeadlines resolve;
    private final ResolveWindows windows;
    private final KnownDeadlines known;
    private final Clock clock;

    FollowOverrides(
            UnsettledOverrides overrides,
            ResolveDeadlines resolve,
            ResolveWindows windows,
            KnownDeadlines known,
            Clock clock) {
        this.overrides = overrides;
        this.resolve = resolve;
        this.windows = windows;
        this.known = known;
        this.clock = clock;
    }

    /** What is remembered of deadlines is forgotten on every instance, whichever of them resolves the attempts. */
    Mono<Void> follow() {
        return overrides
                .all()
                .concatMap(change -> pass(change).doFinally(end -> known.forget(change.quizId())))
                .then();
    }

    private Mono<Void> pass(OverrideChange change) {
        Instant now = clock.instant();
        if (now.isBefore(change.nextPassAt())) {
            return Mono.empty();
        }
        return resolve.resolve(change)
                .then(windows.resolve(change))
                .then(overrides.passed(change, now))
                .onErrorResume(failure -> {
                    LOG.warn(
                            "attempts at {} could not be resolved again",
                            change.quizId().value(),
                            failure);
                    return Mono.empty();
                });
    }
}
