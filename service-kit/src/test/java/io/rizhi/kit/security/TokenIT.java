package io.rizhi.kit.security;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.sample.SampleService;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.caller.FakeIssuer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
@AutoConfigureObservability
@ContextConfiguration(classes = SampleService.class)
class TokenIT {

    private static final Caller ADMIN = Caller.admin("p1").withScope("u1", "u2").withZone("Europe/London");

    @Autowired
    private WebTestClient client;

    @Autowired
    private TokenSigner signer;

    @LocalManagementPort
    private int managementPort;

    @Test
    void a_right_token_tells_the_controller_who_calls() {
        client.get()
                .uri("/api/v1/caller")
                .headers(ADMIN.of("study"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"person\":\"p1\",\"scope\":[\"u1\",\"u2\"],\"zone\":\"Europe/London\"}");
    }

    static Stream<Arguments> wrongTokens() {
        Map<String, Object> right = ADMIN.claims("study");
        return Stream.of(
                wrong("another audience", sign(with(right, "aud", "quiz"))),
                wrong("no audience", sign(without(right, "aud"))),
                wrong("an issuer nobody trusts", sign(with(right, "iss", "stranger"))),
                wrong("no issuer", sign(without(right, "iss"))),
                wrong("another use", sign(with(right, "use", "quiz-ticket"))),
                wrong("no use", sign(without(right, "use"))),
                wrong("no subject", sign(without(right, "sub"))),
                wrong("expired beyond the skew", sign(with(right, "exp", now(right) - 10))),
                wrong("no end", sign(without(right, "exp"))),
                wrong("a life of an hour", sign(with(right, "exp", now(right) + 3_600))),
                wrong("not valid yet", sign(with(right, "nbf", now(right) + 60))),
                wrong("alg none", unsigned(right)),
                wrong("alg HS256", FakeIssuer.shared().signed(Map.of("alg", "HS256", "kid", "test-key"), right)),
                wrong("alg RS512", FakeIssuer.shared().signed(Map.of("alg", "RS512", "kid", "test-key"), right)),
                wrong("an unknown key", FakeIssuer.shared().signed(Map.of("alg", "RS256", "kid", "other"), right)),
                wrong(
                        "a header that names a key address",
                        FakeIssuer.shared()
                                .signed(
                                        Map.of("alg", "RS256", "kid", "test-key", "jku", "http://127.0.0.1:1/k"),
                                        right)),
                wrong(
                        "a header that brings a certificate address",
                        FakeIssuer.shared()
                                .signed(
                                        Map.of("alg", "RS256", "kid", "test-key", "x5u", "http://127.0.0.1:1/k"),
                                        right)),
                wrong(
                        "a header that brings a key",
                        FakeIssuer.shared()
                                .signed(
                                        Map.of(
                                                "alg",
                                                "RS256",
                                                "kid",
                                                "test-key",
                                                "jwk",
                                                Map.of("kty", "RSA", "n", "AQAB", "e", "AQAB")),
                                        right)),
                wrong("a changed claim", tampered(sign(right))),
                wrong("no token at all", "abc"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void a_token_is_refused_with(String what, String token) {
        assertThatProblem(client.get()
                        .uri("/api/v1/caller")
                        .headers(headers -> headers.setBearerAuth(token))
                        .exchange())
                .hasStatus(401)
                .hasCode("unauthenticated");
    }

    @Test
    void a_request_without_a_token_is_refused() {
        assertThatProblem(client.get().uri("/api/v1/caller").exchange())
                .hasStatus(401)
                .hasCode("unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Bearer  ", "Bearer a b", "Basic cDE6cDE=", "Bearer \u00e9", "Token x"})
    void a_header_without_one_token_of_a_bearer_is_refused(String header) {
        assertThatProblem(client.get()
                        .uri("/api/v1/caller")
                        .header("Authorization", header)
                        .exchange())
                .hasStatus(401)
                .hasCode("unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
    void the_name_of_the_scheme_may_be_written_as_one_likes(String scheme) {
        client.get()
                .uri("/api/v1/caller")
                .header("Authorization", scheme + sign(ADMIN.claims("study")))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void identity_headers_are_no_identity() {
        assertThatProblem(client.get()
                        .uri("/api/v1/caller")
                        .header("X-User-Id", "p1")
                        .exchange())
                .hasStatus(401);
    }

    @Test
    void a_remembered_token_is_still_checked_for_its_end_and_use() {
        Map<String, Object> right = ADMIN.claims("study");
        Map<String, Object> claims = with(with(right, "exp", now(right) + 2), "iat", now(right) - 100);
        String nearlyOver = sign(claims);

        client.get()
                .uri("/api/v1/caller")
                .headers(bearer(nearlyOver))
                .exchange()
                .expectStatus()
                .isOk();

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> client.get()
                        .uri("/api/v1/caller")
                        .headers(bearer(nearlyOver))
                        .exchange()
                        .expectStatus()
                        .isUnauthorized());
    }

    @Test
    void roles_open_what_they_are_for() {
        client.get()
                .uri("/api/v1/admin")
                .headers(ADMIN.of("study"))
                .exchange()
                .expectStatus()
                .isOk();

        assertThatProblem(client.get()
                        .uri("/api/v1/admin")
                        .headers(Caller.person("p2", List.of("manager")).of("study"))
                        .exchange())
                .hasStatus(403)
                .hasCode("forbidden");
    }

    @Test
    void internal_paths_are_for_services_and_all_others_for_people() {
        client.get()
                .uri("/internal/v1/word")
                .headers(Caller.service("quiz").of("study"))
                .exchange()
                .expectStatus()
                .isOk();

        assertThatProblem(client.get()
                        .uri("/internal/v1/word")
                        .headers(ADMIN.of("study"))
                        .exchange())
                .hasStatus(403)
                .hasCode("forbidden");
        assertThatProblem(client.get()
                        .uri("/api/v1/caller")
                        .headers(Caller.service("quiz").of("study"))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void own_tokens_verify_against_the_published_keys() {
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + managementPort)
                .build();
        management
                .get()
                .uri("/actuator/jwks")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.keys[0].kty")
                .isEqualTo("RSA")
                .jsonPath("$.keys[0].d")
                .doesNotExist();
        TokenVerifier other = new TokenVerifier(
                "quiz",
                Map.of("study", "http://127.0.0.1:" + managementPort + "/actuator/jwks"),
                java.time.Clock.systemUTC());

        String ticket = signer.sign("quiz", "p1", "ticket", Duration.ofMinutes(10), Map.of("day", 3));

        assertThat(other.verify(ticket, "ticket", Duration.ofMinutes(10))
                        .block()
                        .getClaimAsString("day"))
                .isEqualTo("3");
    }

    @Test
    void only_five_endpoints_are_exposed_and_only_on_the_management_port() {
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + managementPort)
                .responseTimeout(Duration.ofSeconds(30))
                .build();

        for (String open : List.of("health", "health/readiness", "info", "metrics", "prometheus", "jwks")) {
            management.get().uri("/actuator/" + open).exchange().expectStatus().isOk();
        }
        for (String shut :
                List.of("env", "beans", "configprops", "heapdump", "loggers", "threaddump", "gateway", "shutdown")) {
            management.get().uri("/actuator/" + shut).exchange().expectStatus().isNotFound();
        }
        client.get().uri("/actuator/health").exchange().expectStatus().isNotFound();
    }

    private static Arguments wrong(String what, String token) {
        return Arguments.of(what, token);
    }

    private static Consumer<org.springframework.http.HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }

    private static String sign(Map<String, Object> claims) {
        return FakeIssuer.shared().sign(claims);
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> claims, String name) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.remove(name);
        return changed;
    }

    private static long now(Map<String, Object> claims) {
        return (Long) claims.get("iat");
    }

    private static String unsigned(Map<String, Object> claims) {
        String token = FakeIssuer.shared().signed(Map.of("alg", "none"), claims);
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.");
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("\"p1\"", "\"p9\"");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }
}
