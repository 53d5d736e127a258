package io.rizhi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PeopleEventsIT extends GatewayService {

    private static final String TOPIC = "rizhi.directory.person";
    private static final String UNITS = "/api/v1/units";

    @Autowired
    OwnStack own;

    @Test
    void ends_every_session_of_a_person_who_leaves_at_once() {
        TestBrowser phone = signIn("p-left");
        TestBrowser desk = signIn("p-left");
        TestBrowser other = signIn("p-stays");
        phone.get("/api/v1/session").exchange().expectStatus().isOk();

        try (var publisher = own.publisher()) {
            publisher.publish(
                    TOPIC,
                    "rizhi.directory.person-left.v1",
                    "p-left",
                    2,
                    "{\"personId\":\"p-left\",\"leftAt\":\"2026-11-24T08:00:00Z\",\"leftOn\":\"2026-11-24\"}");
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() ->
                        phone.get("/api/v1/session").exchange().expectStatus().isUnauthorized());
        desk.get("/api/v1/session").exchange().expectStatus().isUnauthorized();
        other.get("/api/v1/session").exchange().expectStatus().isOk();
    }

    @Test
    void gives_a_person_the_new_roles_in_the_session_that_is_open() throws Exception {
        STUDY.answers("GET", UNITS, "{}");
        TestBrowser browser = signIn("p-manager");
        browser.get(UNITS).exchange().expectStatus().isOk();
        assertThat(rolesOfLastCall()).containsExactly("member");
        STUDY.answers(
                "GET",
                "/internal/v1/people/p-manager/session-facts",
                TestBrowser.facts("p-manager", "[\"manager\",\"member\"]", 2));

        try (var publisher = own.publisher()) {
            publisher.publish(
                    TOPIC,
                    "rizhi.directory.person-changed.v1",
                    "p-manager",
                    3,
                    "{\"personId\":\"p-manager\",\"language\":\"zh-CN\",\"zone\":\"Asia/Shanghai\","
                            + "\"roles\":[\"manager\",\"member\"],\"rolesVersion\":2}");
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() -> browser.get("/api/v1/session")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.roles[0]")
                        .isEqualTo("manager"));
        browser.get(UNITS).exchange().expectStatus().isOk();
        assertThat(rolesOfLastCall()).containsExactly("manager", "member");
    }

    @Test
    void ends_the_sessions_from_before_somebody_else_gave_a_new_password_at_once() {
        TestBrowser before = signIn("p-reset");
        before.get("/api/v1/session").exchange().expectStatus().isOk();
        String facts = TestBrowser.factsWithGivenPassword("p-reset", 1);
        TestBrowser after = TestBrowser.signInAs(client, STUDY, facts);
        STUDY.answers("GET", "/internal/v1/people/p-reset/session-facts", facts);

        try (var publisher = own.publisher()) {
            publisher.publish(
                    TOPIC,
                    "rizhi.directory.person-changed.v1",
                    "p-reset",
                    2,
                    "{\"personId\":\"p-reset\",\"language\":\"zh-CN\",\"zone\":\"Asia/Shanghai\","
                            + "\"roles\":[\"member\"],\"rolesVersion\":1}");
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() ->
                        before.get("/api/v1/session").exchange().expectStatus().isUnauthorized());
        after.get("/api/v1/session").exchange().expectStatus().isOk();
    }

    private static java.util.List<String> rolesOfLastCall() throws Exception {
        var calls = STUDY.calls("GET", UNITS);
        String authorization = calls.get(calls.size() - 1).getHeader("Authorization");
        return SignedJWT.parse(authorization.substring("Bearer ".length()))
                .getJWTClaimsSet()
                .getStringListClaim("roles");
    }
}
