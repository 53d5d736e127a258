package io.rizhi.quiz.grading.correction;

import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.grading.correction.FindCorrectable.Correctable;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.QuizId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/**
 * Brings the marks of all attempts up to the corrections in force, a chunk at a time. What is left to do is what the
 * attempts themselves say, so a run that dies is taken up where it was, and a second run finds nothing. A version stays
 * under watch for a while: an attempt that was just being graded with the older key is then found too.
 */
final class RunCorrections {
    private static final String LEASE = "key-corrections";
    private static final Duration LEASE_LIFE = Duration.ofSeconds(30);
    private static final Duration WATCHED = Duration.ofMinutes(10);
    private static final int CHUNK = 200;
    private static final int AT_A_TIME = 8;

    private final KeyCorrections corrections;
    private final FindCorrectable find;
    private final Attempts attempts;
    private final AfterCorrection after;
    private final Leases leases;
    private final Clock clock;

    RunCorrections(
            KeyCorrections corrections,
            FindCorrectable find,
            Attempts attempts,
            AfterCorrection after,
            Leases leases,
            Clock clock) {
        this.corrections = corrections;
        this.find = find;
        this.attempts = attempts;
        this.after = after;
        this.leases = leases;
        this.clock = clock;
    }

    /** One look at everything that is under way or was lately. One that fails does not hold up those after it. */
    Mono<Void> run() {
        return Mono.defer(() -> leases.take(LEASE, LEASE_LIFE))
                .flatMapMany(fence -> corrections.toLookAt(clock.instant().minus(WATCHED)))
                .concatMapDelayError(this::run)
                .then();
    }

    private Mono<Void> run(KeyCorrection correction) {
        return Mono.defer(() -> chunk(correction.quizId(), correction.quizVersion()))
                .repeat()
                .takeUntil(done -> done == 0)
                .reduce(0L, Long::sum)
                .filter(done -> done > 0 || correction.status().isUnderWay())
                .flatMap(done -> settle(correction));
    }

    /** How many attempts were looked at. The lease is renewed, or the run ends. */
    private Mono<Long> chunk(QuizId quizId, int version) {
        return leases.take(LEASE, LEASE_LIFE)
                .flatMap(fence -> find.find(quizId, version))
                .flatMap(found -> chunk(found, quizId, version))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("lease: lost (expected: held)")));
    }

    private Mono<Long> chunk(Correctable found, QuizId quizId, int version) {
        MarkStep steps = found.steps();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return attempts.markedOtherwise(quizId, version, steps.key(), CHUNK)
                .flatMap(attempt -> step(attempt, steps, now), AT_A_TIME)
                .count();
    }

    /** Somebody else may have been at it; the next look tells. */
    private Mono<Boolean> step(Attempt attempt, MarkStep steps, Instant now) {
        return Mono.justOrEmpty(steps.of(attempt, now))
                .flatMap(step -> attempts.save(attempt, step.next(), step.facts()))
                .doOnNext(saved -> CrashPoint.hit("afterRemarkedAttempt"))
                .thenReturn(true)
                .onErrorResume(LostUpdate.class, changed -> Mono.just(true));
    }

    private Mono<Void> settle(KeyCorrection correction) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return after.settled(
                        correction.quizId(),
                        correction.quizVersion(),
                        correction.correction().questionId())
                .then(Mono.defer(
                        () -> attempts.changedBy(correction.quizId(), correction.quizVersion(), correction.id())))
                .doOnNext(changed -> CrashPoint.hit("beforeSettledCorrection"))
                .flatMap(changed -> corrections.settle(correction, changed, now));
    }
}
