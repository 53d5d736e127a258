package io.rizhi.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadClientTest {

    private static final int CONNECTIONS = 3;

    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start_a_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
            served.incrementAndGet();
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop_it() {
        server.stop(0);
    }

    @Test
    void counts_every_answer_and_never_has_more_calls_under_way_than_connections() {
        try (var client = new LoadClient(server.getAddress().getPort(), CONNECTIONS)) {
            Timings timings = client.run(() -> call("hello"), Duration.ofMillis(300));

            assertThat(timings.calls()).isPositive().isEqualTo(served.get());
            assertThat(timings.failures()).isZero();
            assertThat(timings.rate()).isPositive();
            assertThat(mostAtOnce).hasValueLessThanOrEqualTo(CONNECTIONS);
        }
    }

    @Test
    void counts_an_answer_that_was_not_wanted_as_failed() {
        try (var client = new LoadClient(server.getAddress().getPort(), 1)) {
            Timings timings = client.run(() -> call("good bye"), Duration.ofMillis(100));

            assertThat(timings.failures()).isPositive().isEqualTo(timings.calls());
        }
    }

    @Test
    void waits_for_a_caller_who_is_not_ready_and_says_so() {
        try (var client = new LoadClient(server.getAddress().getPort(), 1)) {
            long ready = System.nanoTime() + Duration.ofMillis(50).toNanos();

            Timings timings = client.run(
                    () -> served.get() > 0 ? null : new Call(request(), ready, (status, body) -> true),
                    Duration.ofMillis(100));

            assertThat(timings.calls()).isEqualTo(1);
            assertThat(timings.waits()).isGreaterThan(1);
        }
    }

    private static Call call(String wanted) {
        return new Call(request(), System.nanoTime(), (status, body) -> status == 200 && body.equals(wanted));
    }

    private static DefaultFullHttpRequest request() {
        return new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
    }
}
