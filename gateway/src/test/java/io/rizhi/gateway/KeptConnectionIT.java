package io.rizhi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser keeps its connections; what was refused on one of them must not cost the next request its answer. */
@ServiceTest
class KeptConnectionIT extends GatewayService {

    private static final int REQUESTS = 2_000;

    @LocalServerPort
    private int port;

    @Test
    void each_of_many_requests_that_are_refused_at_once_is_answered() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        for (int request = 0; request < REQUESTS; request++) {
            assertThat(status(browser, "/api/v1/today")).isEqualTo(401);
        }
    }

    private int status(HttpClient browser, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }
}
