package io.rizhi.kit.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.rizhi.kit.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class OutboundCallTest {

    private static final Duration ATTEMPT = Duration.ofMillis(100);
    private static final CallLimits READ = CallLimits.read(ATTEMPT, Duration.ofMillis(400));

    private final OutboundCalls calls =
            new OutboundCalls(CircuitBreakerRegistry.ofDefaults(), BulkheadRegistry.ofDefaults());
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_read_that_fails_once_is_tried_once_more() {
        OutboundCall call = calls.named("part", READ);

        StepVerifier.create(call.run(() ->
                        tries.incrementAndGet() == 1 ? Mono.error(new RemoteProblem(502, "", null)) : Mono.just("ok")))
                .expectNext("ok")
                .verifyComplete();
    }

    @Test
    void a_write_is_tried_once() {
        OutboundCall call = calls.named("part", CallLimits.once(ATTEMPT));

        StepVerifier.create(call.run(() -> failing(503)))
                .verifyErrorSatisfies(failure -> assertThat(
                                ((ProblemException) failure).problem().code())
                        .isEqualTo("busy"));
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_refusal_is_an_answer_and_not_tried_again() {
        OutboundCall call = calls.named("part", READ);

        StepVerifier.create(call.run(() -> failing(404))).verifyError(RemoteProblem.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void one_slow_try_is_cut_and_the_whole_has_its_own_limit() {
        OutboundCall call = calls.named("part", CallLimits.read(ATTEMPT, Duration.ofMillis(150)));

        StepVerifier.create(call.run(() -> {
                    tries.incrementAndGet();
                    return Mono.never();
                }))
                .verifyError(TimeoutException.class);
        assertThat(tries.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_breaker_opens_after_many_faults_counts_every_try_and_is_not_tried_again() {
        OutboundCall call = calls.named("part", READ);

        Flux.range(0, 10)
                .concatMap(i -> call.run(() -> failing(500)).onErrorResume(failure -> Mono.empty()))
                .blockLast();
        assertThat(tries).as("two tries each").hasValue(20);

        StepVerifier.create(call.run(() -> failing(500))).verifyError(CallNotPermittedException.class);
        assertThat(tries).hasValue(20);
    }

    @Test
    void refusals_never_open_the_breaker() {
        OutboundCall call = calls.named("part", READ);

        Flux.range(0, 60)
                .concatMap(i -> call.run(() -> failing(409)).onErrorResume(failure -> Mono.empty()))
                .blockLast();

        assertThat(tries).hasValue(60);
    }

    @Test
    void a_full_bulkhead_refuses_at_once() {
        OutboundCall call = calls.named("part", CallLimits.once(ATTEMPT).withBulkhead(1));
        var first = call.run(Mono::<String>never).subscribe(answer -> {}, failure -> {});

        StepVerifier.create(call.run(() -> Mono.just("ok"))).verifyError(BulkheadFullException.class);

        first.dispose();
    }

    private Mono<String> failing(int status) {
        tries.incrementAndGet();
        return Mono.error(new RemoteProblem(status, "code", null));
    }
}
