package io.rizhi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A browser keeps its connections: what was refused on one of them must not cost the next request its answer. Seen on busy
 * machines only, where about one such request in thirty was never read, so the test keeps the processors busy.
 */
@ServiceTest
@TestPropertySource(
        properties = {"rizhi.gateway.rates.light.burst=100000", "rizhi.gateway.rates.light.per-minute=100000"})
class KeptConnectionIT extends GatewayService {

    private static final int PAIRS = 400;
    private static final int BUSY_THREADS = 3;

    @LocalServerPort
    private int port;

    private List<Thread> busy = List.of();

    @BeforeEach
    void keepBusy() {
        busy = Stream.generate(() -> new Thread(KeptConnectionIT::spin, "busy"))
                .limit(BUSY_THREADS)
                .toList();
        busy.forEach(Thread::start);
    }

    @AfterEach
    void rest() {
        busy.forEach(Thread::interrupt);
    }

    @Test
    void the_request_after_a_refused_one_is_answered() throws Exception {
        STUDY.answers("GET", "/internal/v1/setup", "{\"isOpen\":true}");
        HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        for (int pair = 0; pair < PAIRS; pair++) {
            assertThat(status(browser, "/api/v1/session")).isEqualTo(401);
            assertThat(status(browser, "/api/v1/session/setup")).isEqualTo(200);
        }
    }

    private int status(HttpClient browser, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
