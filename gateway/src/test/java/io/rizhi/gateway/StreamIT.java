package io.rizhi.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.ServiceTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@ServiceTest
@TestPropertySource(properties = {"rizhi.gateway.limits.read-for=500ms", "rizhi.gateway.limits.streams-per-person=2"})
class StreamIT extends GatewayService {

    private static final String STREAM = "/api/v1/notifications/stream";
    private static final String FRAME = "id: n1\nevent: unread\ndata: {\"unread\":1}\n\n";

    @Test
    void passes_the_first_frame_at_once_and_outlives_the_time_limit_of_other_routes() {
        streamsFor(Duration.ofSeconds(4));

        FluxExchangeResult<ServerSentEvent<String>> stream = open(signIn("p1"));

        assertThat(stream.getResponseHeaders().getContentType().toString()).startsWith("text/event-stream");
        assertThat(stream.getResponseHeaders().getFirst("Content-Encoding")).isNull();
        StepVerifier.create(stream.getResponseBody())
                .assertNext(frame -> assertThat(frame.id()).isEqualTo("n1"))
                .expectNoEvent(Duration.ofMillis(800))
                .assertNext(frame -> assertThat(frame.event()).isEqualTo("unread"))
                .thenCancel()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void passes_on_where_the_browser_left_off() {
        streamsFor(Duration.ofMillis(100));

        signIn("p1")
                .get(STREAM)
                .header("Last-Event-ID", "n7")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(NOTIFICATION.calls("GET", STREAM).get(0).getHeader("Last-Event-ID"))
                .isEqualTo("n7");
    }

    @Test
    void ends_when_the_session_ends() {
        streamsFor(Duration.ofSeconds(40));
        TestBrowser browser = signIn("p1");
        Flux<ServerSentEvent<String>> frames = open(browser).getResponseBody().onErrorComplete();

        StepVerifier.create(frames)
                .expectNextCount(1)
                .then(() -> browser.delete("/api/v1/session")
                        .exchange()
                        .expectStatus()
                        .isNoContent())
                .verifyComplete();
    }

    @Test
    void opens_only_a_few_streams_for_one_person() {
        streamsFor(Duration.ofSeconds(40));
        TestBrowser browser = signIn("p-many");
        var one = open(browser).getResponseBody().subscribe();
        var two = open(browser).getResponseBody().subscribe();

        assertThatProblem(browser.get(STREAM).exchange()).hasStatus(429).tellsWhenToRetry();
        open(signIn("p-few"));

        one.dispose();
        two.dispose();
    }

    private static FluxExchangeResult<ServerSentEvent<String>> open(TestBrowser browser) {
        return browser.patient(Duration.ofSeconds(20))
                .get(STREAM)
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<>() {});
    }

    /** Two frames, the first at once, the second after half of the time. */
    private static void streamsFor(Duration whole) {
        NOTIFICATION
                .wireMock()
                .stubFor(get(urlPathEqualTo(STREAM))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "text/event-stream")
                                .withChunkedDribbleDelay(2, Math.toIntExact(whole.toMillis()))
                                .withBody(FRAME + FRAME)));
    }
}
