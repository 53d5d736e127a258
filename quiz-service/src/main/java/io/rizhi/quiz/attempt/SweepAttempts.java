package io.rizhi.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Hands in or abandons attempts whose time is over, and grades those that were handed in while something broke. */
final class SweepAttempts {
    private static final Logger LOG = LoggerFactory.getLogger(SweepAttempts.class);
    private static final int BATCH = 200;
    private static final int AT_A_TIME = 8;
    private static final Duration TIME_TO_GRADE = Duration.ofSeconds(5);

    private final Attempts attempts;
    private final SubmitAttempt submit;
    private final Clock clock;

    SweepAttempts(Attempts attempts, SubmitAttempt submit, Clock clock) {
        this.attempts = attempts;
        this.submit = submit;
        this.clock = clock;
    }

    /** The number of attempts settled. One that fails does not keep the others. */
    Mono<Long> sweep() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return attempts.leftOver(now, now.minus(TIME_TO_GRADE), BATCH)
                    .flatMap(
                            attempt -> submit.settle(attempt.id())
                                    .thenReturn(true)
                                    .onErrorResume(failure -> {
                                        LOG.warn(
                                                "attempt {} could not be settled",
                                                attempt.id().value(),
                                                failure);
                                        return Mono.empty();
                                    }),
                            AT_A_TIME)
                    .count();
        });
    }
}
