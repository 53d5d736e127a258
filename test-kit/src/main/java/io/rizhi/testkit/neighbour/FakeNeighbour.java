package io.rizhi.testkit.neighbour;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Another service, as an HTTP stub on a random port. Use it as a static {@code @RegisterExtension}: it forgets its
 * answers before each test. Paths are matched without their query.
 */
public final class FakeNeighbour implements BeforeEachCallback, AfterAllCallback {
    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    /** Starts the stub at once, so that its address can go into a property. */
    public FakeNeighbour() {
        server.start();
    }

    /** Base address without a trailing slash. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The part of WireMock behind this stub, for what the methods here do not say. */
    public WireMockServer wireMock() {
        return server;
    }

    /** Answers 200 with this JSON. */
    public void answers(String method, String path, String json) {
        server.stubFor(on(method, path).willReturn(json(200, "application/json", json)));
    }

    /** Answers with this status and JSON. */
    public void answers(String method, String path, int status, String json) {
        server.stubFor(on(method, path).willReturn(json(status, "application/json", json)));
    }

    /** Answers with a problem as our services write it. */
    public void answersProblem(String method, String path, int status, String code) {
        var problem = "{\"type\":\"urn:rizhi:problem:" + code + "\",\"title\":\"" + code + "\",\"status\":" + status
                + ",\"instance\":\"" + path + "\",\"code\":\"" + code + "\",\"traceId\":\"0123456789abcdef\"}";
        server.stubFor(on(method, path).willReturn(json(status, "application/problem+json", problem)));
    }

    /** Answers 200 with this JSON, but only after the delay. */
    public void answersAfter(String method, String path, Duration delay, String json) {
        server.stubFor(on(method, path)
                .willReturn(json(200, "application/json", json).withFixedDelay(Math.toIntExact(delay.toMillis()))));
    }

    /** Cuts the connection instead of answering. */
    public void hangsUp(String method, String path) {
        server.stubFor(on(method, path).willReturn(WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    /** What was called with this method and path, in order. */
    public List<LoggedRequest> calls(String method, String path) {
        return server.findAll(WireMock.requestedFor(method, WireMock.urlPathEqualTo(path)));
    }

    private static MappingBuilder on(String method, String path) {
        return WireMock.request(method, WireMock.urlPathEqualTo(path));
    }

    private static ResponseDefinitionBuilder json(int status, String type, String body) {
        return WireMock.aResponse()
                .withStatus(status)
                .withHeader("Content-Type", type)
                .withBody(body);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.resetAll();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
    }
}
