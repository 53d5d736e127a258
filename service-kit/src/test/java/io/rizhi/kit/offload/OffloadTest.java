package io.rizhi.kit.offload;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class OffloadTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Offload offload = new Offload(1, 1);
    private final CountDownLatch isDone = new CountDownLatch(1);

    @AfterEach
    void close() {
        isDone.countDown();
        offload.close();
    }

    @Test
    void work_and_what_follows_a_stream_run_on_threads_of_their_own() {
        StepVerifier.create(offload.run(LONG, () -> Thread.currentThread().getName()))
                .assertNext(name -> assertThat(name).startsWith("offload"))
                .verifyComplete();
        StepVerifier.create(offload.stream(Flux.range(0, 5), 2)
                        .map(number -> Thread.currentThread().getName()))
                .recordWith(java.util.ArrayList::new)
                .expectNextCount(5)
                .consumeRecordedWith(names ->
                        assertThat(names).allSatisfy(name -> assertThat(name).startsWith("offload")))
                .verifyComplete();
    }

    @Test
    void a_stream_asks_for_no_more_than_it_may_have_ahead() {
        StepVerifier.create(
                        offload.stream(
                                Flux.range(0, 100)
                                        .doOnRequest(asked -> assertThat(asked).isLessThanOrEqualTo(4)),
                                4),
                        100)
                .expectNextCount(100)
                .verifyComplete();
    }

    @Test
    void work_and_streams_that_find_no_room_to_wait_are_refused_as_busy() {
        var running = offload.run(LONG, this::hold).subscribe();
        var waiting = offload.run(LONG, this::hold).subscribe();

        StepVerifier.create(offload.run(LONG, () -> 1)).verifyErrorSatisfies(OffloadTest::isBusy);
        StepVerifier.create(offload.stream(Flux.range(0, 5), 2)).verifyErrorSatisfies(OffloadTest::isBusy);
        assertThat(running.isDisposed() || waiting.isDisposed()).isFalse();
    }

    private int hold() throws InterruptedException {
        isDone.await();
        return 1;
    }

    private static void isBusy(Throwable error) {
        assertThat(error)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(KitProblems.BUSY.code()));
    }
}
