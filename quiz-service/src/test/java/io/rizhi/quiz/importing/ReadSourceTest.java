package io.rizhi.quiz.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.importing.model.Format;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ReadSourceTest {
    private static final StartImport.Source SOURCE =
            new StartImport.Source("a.txt", "1. 题".getBytes(StandardCharsets.UTF_8), true);

    /** Reads until it is stopped. */
    private static FileReading endless(CountDownLatch begun) {
        begun.countDown();
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return new FileReading(Format.TEXT, new ParsedPaper(null, List.of(), List.of(), List.of()), null, false);
    }

    private static Mono<FileReading> read(Offload offload, Duration limit, CountDownLatch begun) {
        return new ReadSource(offload, limit, source -> endless(begun)).read(SOURCE);
    }

    @Test
    void a_file_that_takes_longer_than_the_limit_is_refused_as_too_much() {
        try (Offload offload = new Offload(1, 1)) {
            Mono<FileReading> reading = read(offload, Duration.ofSeconds(1), new CountDownLatch(1));

            assertThatThrownBy(reading::block).hasMessageContaining("import-too-much");
        }
    }

    @Test
    void a_file_that_waited_that_long_for_its_turn_may_be_sent_again() throws Exception {
        try (Offload offload = new Offload(1, 1)) {
            CountDownLatch begun = new CountDownLatch(1);
            var first = read(offload, Duration.ofMinutes(1), begun).subscribe(read -> {}, stopped -> {});
            begun.await();

            assertThatThrownBy(read(offload, Duration.ofMillis(200), new CountDownLatch(1))::block)
                    .hasCauseInstanceOf(TimeoutException.class);
            first.dispose();
        }
    }
}
