package io.rizhi.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.rizhi.testkit.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@ServiceTest
@TestPropertySource(
        properties = {
            "rizhi.gateway.limits.read-for=800ms",
            "rizhi.gateway.limits.json=4KB",
            "rizhi.gateway.limits.document=64KB",
            "rizhi.gateway.rates.heavy.burst=2",
            "rizhi.gateway.rates.heavy.per-minute=1"
        })
class RoutingIT extends GatewayService {

    private static final String PEOPLE = "/api/v1/people";
    private static final String UNITS = "/api/v1/units";

    @LocalManagementPort
    int managementPort;

    @Test
    void carries_nothing_that_claims_an_identity_and_adds_its_own_token() throws Exception {
        STUDY.answers("GET", UNITS, "{}");

        signIn("p1")
                .get(UNITS + "?on=2026-11-24")
                .header("Authorization", "Bearer forged")
                .header("X-User-Id", "admin")
                .header("X-Org-Id", "other")
                .header("X-Internal-Call", "yes")
                .header("X-Real-IP", "10.0.0.1")
                .header("X-Original-URL", "/internal/v1/people")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .header("TE", "trailers")
                .header("Connection", "X-Named")
                .header("X-Named", "between us")
                .header("Idempotency-Key", "key-12345678")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isOk();

        LoggedRequest call = STUDY.calls("GET", UNITS).get(0);
        assertThat(call.getUrl()).isEqualTo(UNITS + "?on=2026-11-24");
        assertThat(call.getHeaders().keys())
                .allSatisfy(name -> assertThat(name.toLowerCase())
                        .doesNotStartWith("x-")
                        .isNotIn("cookie", "forwarded", "te", "connection"));
        assertThat(call.getHeader("Idempotency-Key")).isEqualTo("key-12345678");
        assertThat(call.getHeader("Accept-Language")).isEqualTo("en");
        assertThat(call.getHeader("traceparent")).isNotBlank();
        assertIsTokenOf(call.getHeader("Authorization"), "p1", "study");
    }

    private void assertIsTokenOf(String authorization, String person, String audience) throws Exception {
        SignedJWT token = SignedJWT.parse(authorization.substring("Bearer ".length()));
        assertThat(token.verify(
                        new RSASSAVerifier(publishedKeys().getKeys().get(0).toRSAKey())))
                .isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("gateway");
        assertThat(claims.getAudience()).containsExactly(audience);
        assertThat(claims.getSubject()).isEqualTo(person);
        assertThat(claims.getStringClaim("use")).isEqualTo("internal");
        assertThat(claims.getStringListClaim("roles")).containsExactly("member");
        assertThat(claims.getIntegerClaim("rv")).isEqualTo(1);
        assertThat(claims.getStringListClaim("scope")).containsExactly("u1");
        assertThat(claims.getStringClaim("lang")).isEqualTo("zh-CN");
        assertThat(claims.getStringClaim("zone")).isEqualTo("Asia/Shanghai");
        assertThat(claims.getStringClaim("name")).isEqualTo("王芳");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofSeconds(120));
    }

    private JWKSet publishedKeys() throws Exception {
        String keys = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + managementPort)
                .build()
                .get()
                .uri("/actuator/jwks")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(keys).doesNotContain("\"d\"");
        return JWKSet.parse(keys);
    }

    @Test
    void reuses_a_token_for_the_same_session_and_service() {
        STUDY.answers("GET", UNITS, "{}");
        QUIZ.answers("GET", "/api/v1/quizzes", "{}");
        TestBrowser browser = signIn("p1");

        browser.get(UNITS).exchange().expectStatus().isOk();
        browser.get(UNITS).exchange().expectStatus().isOk();
        browser.get("/api/v1/quizzes").exchange().expectStatus().isOk();

        List<LoggedRequest> calls = STUDY.calls("GET", UNITS);
        assertThat(calls.get(0).getHeader("Authorization"))
                .isEqualTo(calls.get(1).getHeader("Authorization"))
                .isNotEqualTo(QUIZ.calls("GET", "/api/v1/quizzes").get(0).getHeader("Authorization"));
    }

    @Test
    void needs_somebody_signed_in() {
        assertThatProblem(client.get().uri(UNITS).exchange()).hasStatus(401).hasCode("not-signed-in");
        assertThat(STUDY.calls("GET", UNITS)).isEmpty();
    }

    @Test
    void answers_an_unknown_path_with_a_problem_and_not_with_a_page() {
        TestBrowser browser = signIn("p1");

        assertThatProblem(browser.get("/api/v1/nothing").exchange())
                .hasStatus(404)
                .hasCode("not-found");
        assertThatProblem(browser.get("/internal/v1/people").exchange()).hasStatus(404);
        assertThatProblem(client.get().uri("/api/v2/units").exchange()).hasStatus(404);
        assertThatProblem(client.get().uri("/actuator/health").exchange()).hasStatus(404);
    }

    @Test
    void passes_a_services_own_problem_untouched() {
        STUDY.answersProblem("GET", UNITS, 422, "day-not-open");

        assertThatProblem(signIn("p1").get(UNITS).exchange()).hasStatus(422).hasCode("day-not-open");
    }

    @Test
    void keeps_to_itself_what_a_service_says_of_its_connection() {
        STUDY.wireMock()
                .stubFor(get(urlPathEqualTo(UNITS))
                        .willReturn(aResponse()
                                .withHeader("Keep-Alive", "timeout=5")
                                .withHeader("Proxy-Authenticate", "Basic")
                                .withHeader("TE", "trailers")
                                .withHeader("Upgrade", "h2c")
                                .withHeader("ETag", "\"1\"")
                                .withHeader("Content-Type", "application/json")
                                .withBody("{}")));

        HttpHeaders headers =
                signIn("p1").get(UNITS).exchange().expectBody().returnResult().getResponseHeaders();

        assertThat(headers.keySet()).doesNotContain("Keep-Alive", "Proxy-Authenticate", "TE", "Upgrade");
        assertThat(headers.getETag()).isEqualTo("\"1\"");
    }

    @Test
    void keeps_personal_data_out_of_caches_and_a_services_cookie_out_of_the_browser() {
        STUDY.wireMock()
                .stubFor(get(urlPathEqualTo(UNITS))
                        .willReturn(aResponse()
                                .withHeader("Set-Cookie", "evil=1")
                                .withHeader("Server", "unknown")
                                .withHeader("Cache-Control", "public, max-age=600")
                                .withHeader("Content-Type", "application/json")
                                .withBody("{}")));

        EntityExchangeResult<byte[]> answer =
                signIn("p1").get(UNITS).exchange().expectBody().returnResult();

        assertThat(answer.getResponseHeaders().keySet()).doesNotContain("Set-Cookie", "Server");
        assertThat(answer.getResponseHeaders().get("Cache-Control")).containsExactly("no-store");
        assertThat(answer.getResponseHeaders().get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getResponseHeaders().getFirst("Content-Security-Policy"))
                .startsWith("default-src 'none'");
        assertThat(answer.getResponseHeaders().get("X-Trace-Id")).hasSize(1);
    }

    @Test
    void lets_text_that_a_service_marks_be_kept_and_asked_for_again() {
        String section = "/api/v1/documents/d1/revisions/r1/sections/s1";
        STUDY.wireMock()
                .stubFor(get(urlPathEqualTo(section))
                        .willReturn(aResponse()
                                .withStatus(304)
                                .withHeader("Cache-Control", "private, no-cache")
                                .withHeader("ETag", "\"abc\"")));

        signIn("p1")
                .get(section)
                .header("If-None-Match", "\"abc\"")
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals("Cache-Control", "private, no-cache")
                .expectHeader()
                .valueEquals("ETag", "\"abc\"");

        assertThat(STUDY.calls("GET", section).get(0).getHeader("If-None-Match"))
                .isEqualTo("\"abc\"");
    }

    @Test
    void passes_the_name_of_a_download_as_the_service_wrote_it() {
        String original = "/api/v1/documents/d1/original";
        String name = "attachment; filename*=UTF-8''%E5%AE%89%E5%85%A8%E6%B3%95.docx";
        STUDY.wireMock()
                .stubFor(get(urlPathEqualTo(original))
                        .willReturn(aResponse()
                                .withHeader("Content-Disposition", name)
                                .withBody("PK")));

        signIn("p1").get(original).exchange().expectHeader().valueEquals("Content-Disposition", name);
    }

    @Test
    void refuses_a_body_that_says_it_is_too_long() {
        TestBrowser browser = signIn("p1");

        assertThatProblem(browser.post(PEOPLE, "{\"x\":\"" + "x".repeat(5000) + "\"}")
                        .exchange())
                .hasStatus(413)
                .hasCode("request-too-large");
        assertThat(STUDY.calls("POST", PEOPLE)).isEmpty();
    }

    @Test
    void counts_the_bytes_of_a_body_that_does_not_say_how_long_it_is() {
        STUDY.answers("POST", PEOPLE, "{}");
        TestBrowser browser = signIn("p1");

        assertThatProblem(chunked(browser, PEOPLE, 50)).hasStatus(413).hasCode("request-too-large");
        assertThatProblem(chunked(browser, "/api/v1/documents/imports", 700)).hasStatus(413);
        chunked(browser, PEOPLE, 3).expectStatus().isOk();
        assertThat(STUDY.calls("POST", PEOPLE)).hasSize(1);
        assertThat(STUDY.calls("POST", PEOPLE).get(0).getBodyAsString()).hasSize(300);
    }

    private static WebTestClient.ResponseSpec chunked(TestBrowser browser, String path, int chunks) {
        Flux<DataBuffer> body = Flux.range(0, chunks)
                .map(i -> DefaultDataBufferFactory.sharedInstance.wrap(
                        "x".repeat(100).getBytes(StandardCharsets.UTF_8)));
        return browser.write(HttpMethod.POST, path)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(BodyInserters.fromDataBuffers(body))
                .exchange();
    }

    @Test
    void tries_a_get_once_more_and_a_write_never() {
        STUDY.hangsUp("GET", UNITS);
        STUDY.hangsUp("POST", UNITS);
        TestBrowser browser = signIn("p1");

        assertThatProblem(browser.get(UNITS).exchange())
                .hasStatus(503)
                .hasCode("busy")
                .tellsWhenToRetry();
        assertThatProblem(browser.post(UNITS, "{}").exchange()).hasStatus(503).tellsWhenToRetry();

        assertThat(STUDY.calls("GET", UNITS)).hasSize(2);
        assertThat(STUDY.calls("POST", UNITS)).hasSize(1);
    }

    @Test
    void answers_504_when_a_service_takes_too_long() {
        STUDY.answersAfter("GET", "/api/v1/calendar", Duration.ofSeconds(3), "{}");

        assertThatProblem(signIn("p1").get("/api/v1/calendar").exchange())
                .hasStatus(504)
                .hasCode("timed-out")
                .tellsWhenToRetry();
    }

    @Test
    void limits_how_often_one_caller_uses_one_route() {
        STUDY.answers("GET", "/api/v1/statistics/people.csv", "{}");
        TestBrowser one = signIn("p-often");
        TestBrowser same = signIn("p-often");
        TestBrowser other = signIn("p-seldom");
        one.get("/api/v1/statistics/people.csv").exchange().expectStatus().isOk();
        same.get("/api/v1/statistics/people.csv").exchange().expectStatus().isOk();

        assertThatProblem(one.get("/api/v1/statistics/people.csv").exchange())
                .hasStatus(429)
                .hasCode("too-many-requests")
                .tellsWhenToRetry();
        other.get("/api/v1/statistics/people.csv").exchange().expectStatus().isOk();
        one.get("/api/v1/session").exchange().expectStatus().isOk();
    }

    @Test
    void does_not_open_management_to_the_outside() {
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + managementPort)
                .build();

        management
                .get()
                .uri("/actuator/gateway/routes")
                .exchange()
                .expectStatus()
                .isNotFound();
        management.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
        management
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void has_no_property_under_the_old_name_of_the_gateway() throws Exception {
        JsonNode configuration = new ObjectMapper()
                .valueToTree(
                        new org.yaml.snakeyaml.Yaml().<Object>load(getClass().getResourceAsStream("/application.yml")));

        JsonNode gateway = configuration.path("spring").path("cloud").path("gateway");
        assertThat(gateway.fieldNames()).toIterable().containsExactly("server");
    }
}
