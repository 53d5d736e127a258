package io.rizhi.gateway;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.neighbour.FakeNeighbour;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@ServiceTest
@TestPropertySource(
        properties = {
            "rizhi.gateway.limits.read-for=500ms",
            "rizhi.gateway.limits.streams-per-person=2",
            "rizhi.gateway.session.cookie=localhost"
        })
class StreamIT {

    private static final String STREAM = "/api/v1/notifications/stream";

    @RegisterExtension
    static final FakeNeighbour STUDY = new FakeNeighbour();

    private static final StreamingNeighbour NOTIFICATION = new StreamingNeighbour();

    @Autowired
    WebTestClient client;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("rizhi.gateway.routes.study", STUDY::baseUrl);
        properties.add("rizhi.gateway.routes.notification", NOTIFICATION::baseUrl);
    }

    @AfterAll
    static void stop() {
        NOTIFICATION.stop();
    }

    @Test
    void passes_the_first_frame_at_once_and_outlives_the_time_limit_of_other_routes() {
        FluxExchangeResult<ServerSentEvent<String>> stream = open(signIn("p1"));

        assertThat(stream.getResponseHeaders().getContentType().toString()).startsWith("text/event-stream");
        assertThat(stream.getResponseHeaders().getFirst("Content-Encoding")).isNull();
        StepVerifier.create(stream.getResponseBody())
                .assertNext(frame -> assertThat(frame.id()).isEqualTo("n1"))
                .expectNoEvent(Duration.ofSeconds(1))
                .thenCancel()
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void passes_on_where_the_browser_left_off() {
        FluxExchangeResult<String> stream = signIn("p1")
                .get(STREAM)
                .header("Last-Event-ID", "n7")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class);

        assertThat(NOTIFICATION.lastEventIds()).contains("n7");
        StepVerifier.create(stream.getResponseBody())
                .expectNextCount(1)
                .thenCancel()
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void ends_when_the_session_ends() {
        TestBrowser browser = signIn("p1");
        Flux<ServerSentEvent<String>> frames = open(browser).getResponseBody().onErrorComplete();

        StepVerifier.create(frames)
                .expectNextCount(1)
                .then(() -> browser.delete("/api/v1/session")
                        .exchange()
                        .expectStatus()
                        .isNoContent())
                .expectComplete()
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void opens_only_a_few_streams_for_one_person() {
        TestBrowser browser = signIn("p-many");
        var one = open(browser).getResponseBody().subscribe();
        var two = open(browser).getResponseBody().subscribe();

        assertThatProblem(browser.get(STREAM).exchange()).hasStatus(429).tellsWhenToRetry();
        var other = open(signIn("p-few")).getResponseBody().subscribe();

        one.dispose();
        two.dispose();
        other.dispose();
    }

    private TestBrowser signIn(String personId) {
        return TestBrowser.signIn(client, STUDY, personId);
    }

    private static FluxExchangeResult<ServerSentEvent<String>> open(TestBrowser browser) {
        return browser.get(STREAM)
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<>() {});
    }
}
