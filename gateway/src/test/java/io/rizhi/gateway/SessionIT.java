package io.rizhi.gateway;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.stack.OwnStack;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import reactor.core.publisher.Flux;

@ServiceTest
class SessionIT extends GatewayService {

    @Autowired
    OwnStack own;

    @Test
    void signs_in_with_a_cookie_that_scripts_and_other_sites_cannot_use() {
        STUDY.answers("POST", TestBrowser.VERIFICATION, TestBrowser.factsWithGivenPassword("p1", 0));

        EntityExchangeResult<byte[]> result = client.post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"login\":\"wang\",\"password\":\"secret words\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.personId")
                .isEqualTo("p1")
                .jsonPath("$.organisation")
                .isEqualTo("示例单位")
                .jsonPath("$.mustChangePassword")
                .isEqualTo(true)
                .returnResult();

        String cookie = result.getResponseHeaders().getFirst("Set-Cookie");
        assertThat(cookie)
                .contains("rizhi-session=", "HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        LoggedRequest call = STUDY.calls("POST", TestBrowser.VERIFICATION).get(0);
        assertThat(call.getBodyAsString()).contains("\"address\":\"127.0.0.1\"", "\"login\":\"wang\"");
        assertThat(call.getHeader("Authorization")).startsWith("Bearer ");
        assertThat(call.getHeader("Cookie")).isNull();
    }

    @Test
    void stores_only_the_hash_of_the_cookie() {
        TestBrowser browser = signIn("p-hash");

        List<Document> stored = Flux.from(
                        own.database().getCollection("sessions").find(new Document("person.id", "p-hash")))
                .collectList()
                .block();
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).toJson()).doesNotContain(browser.cookie());
    }

    @Test
    void passes_on_why_a_password_was_refused() {
        STUDY.answersProblem("POST", TestBrowser.VERIFICATION, 401, "wrong-credentials");

        assertThatProblem(client.post()
                        .uri("/api/v1/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"login\":\"wang\",\"password\":\"wrong\"}")
                        .exchange())
                .hasStatus(401)
                .hasCode("wrong-credentials");
    }

    @Test
    void says_that_signing_in_has_to_wait_while_study_is_away() {
        STUDY.hangsUp("POST", TestBrowser.VERIFICATION);

        assertThatProblem(client.post()
                        .uri("/api/v1/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"login\":\"wang\",\"password\":\"right\"}")
                        .exchange())
                .hasStatus(503)
                .hasCode("busy")
                .tellsWhenToRetry();
    }

    @Test
    void refuses_a_sign_in_that_another_site_sends() {
        assertThatProblem(client.post()
                        .uri("/api/v1/session")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Origin", "http://evil.example")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"login\":\"wang\",\"password\":\"right\"}")
                        .exchange())
                .hasStatus(403)
                .hasCode("cross-site-request");
    }

    @Test
    void refuses_a_sign_in_without_a_password() {
        assertThatProblem(client.post()
                        .uri("/api/v1/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"login\":\"wang\",\"password\":\"\"}")
                        .exchange())
                .hasStatus(400)
                .hasErrorAt("/password");
    }

    @Test
    void knows_nobody_without_a_cookie_or_with_a_made_up_one() {
        assertThatProblem(client.get().uri("/api/v1/session").exchange())
                .hasStatus(401)
                .hasCode("not-signed-in");
        assertThatProblem(signIn("p1")
                        .withCookie("A".repeat(43))
                        .get("/api/v1/session")
                        .exchange())
                .hasStatus(401);
    }

    @Test
    void ends_the_session_on_sign_out() {
        TestBrowser browser = signIn("p-out");

        EntityExchangeResult<byte[]> result = browser.delete("/api/v1/session")
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody()
                .returnResult();

        assertThat(result.getResponseHeaders().getFirst("Set-Cookie")).contains("rizhi-session=;", "Max-Age=0");
        assertThatProblem(browser.get("/api/v1/session").exchange()).hasCode("not-signed-in");
    }

    @Test
    void refuses_a_write_without_the_sessions_own_token() {
        TestBrowser browser = signIn("p-csrf");
        String other = signIn("p-other").session().path("csrfToken").asText();

        assertThatProblem(client.delete()
                        .uri("/api/v1/session")
                        .cookie("rizhi-session", browser.cookie())
                        .exchange())
                .hasStatus(403)
                .hasCode("csrf-token-wrong");
        assertThatProblem(client.delete()
                        .uri("/api/v1/session")
                        .cookie("rizhi-session", browser.cookie())
                        .header("X-Rizhi-CSRF", other)
                        .exchange())
                .hasCode("csrf-token-wrong");
        browser.get("/api/v1/session").exchange().expectStatus().isOk();
    }

    @Test
    void lists_the_devices_and_ends_one_of_them() {
        TestBrowser phone = signIn("p-devices");
        TestBrowser desk = signIn("p-devices");
        List<String> others = otherDevices(desk);
        assertThat(others).hasSize(1);

        desk.delete("/api/v1/session/devices/" + others.get(0))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThatProblem(phone.get("/api/v1/session").exchange()).hasStatus(401);
        desk.get("/api/v1/session").exchange().expectStatus().isOk();
        assertThatProblem(
                        desk.delete("/api/v1/session/devices/" + others.get(0)).exchange())
                .hasStatus(404);
    }

    @Test
    void does_not_end_a_device_of_somebody_else() {
        TestBrowser mine = signIn("p-mine");
        String theirs = otherDevices(signInTwice("p-theirs")).get(0);

        assertThatProblem(mine.delete("/api/v1/session/devices/" + theirs).exchange())
                .hasStatus(404);
    }

    @Test
    void ends_all_other_devices_at_once() {
        TestBrowser phone = signIn("p-all");
        TestBrowser desk = signIn("p-all");

        desk.delete("/api/v1/session/devices").exchange().expectStatus().isNoContent();

        assertThatProblem(phone.get("/api/v1/session").exchange()).hasStatus(401);
        assertThat(otherDevices(desk)).isEmpty();
    }

    @Test
    void renews_the_cookie_and_ends_the_other_devices_when_the_password_changes() {
        TestBrowser phone = signIn("p-pass");
        TestBrowser desk = signIn("p-pass");
        STUDY.answers("POST", "/internal/v1/credentials/change", 204, "");

        EntityExchangeResult<byte[]> changed = desk.post(
                        "/api/v1/session/password", "{\"current\":\"secret words\",\"next\":\"other secret words\"}")
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody()
                .returnResult();

        String renewed = changed.getResponseCookies().getFirst("rizhi-session").getValue();
        assertThat(renewed).isNotEqualTo(desk.cookie());
        assertThatProblem(desk.get("/api/v1/session").exchange()).hasStatus(401);
        assertThatProblem(phone.get("/api/v1/session").exchange()).hasStatus(401);
        desk.withCookie(renewed)
                .get("/api/v1/session")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.mustChangePassword")
                .isEqualTo(false)
                .jsonPath("$.csrfToken")
                .isEqualTo(desk.session().path("csrfToken").asText());
    }

    @Test
    void keeps_every_device_when_the_new_password_is_refused() {
        TestBrowser phone = signIn("p-weak");
        TestBrowser desk = signIn("p-weak");
        STUDY.answersProblem("POST", "/internal/v1/credentials/change", 422, "weak-password");

        assertThatProblem(desk.post("/api/v1/session/password", "{\"current\":\"a\",\"next\":\"b\"}")
                        .exchange())
                .hasStatus(422)
                .hasCode("weak-password");

        phone.get("/api/v1/session").exchange().expectStatus().isOk();
        desk.get("/api/v1/session").exchange().expectStatus().isOk();
    }

    @Test
    void sets_up_the_first_admin_and_signs_them_in() {
        STUDY.answers("GET", "/internal/v1/setup", "{\"isOpen\":true}");
        STUDY.answers("POST", "/internal/v1/setup", 201, "{\"personId\":\"p-admin\"}");
        STUDY.answers(
                "GET",
                "/internal/v1/people/p-admin/session-facts",
                TestBrowser.facts("p-admin", "[\"admin\",\"member\"]", 1));
        client.get()
                .uri("/api/v1/session/setup")
                .exchange()
                .expectBody()
                .jsonPath("$.isOpen")
                .isEqualTo(true);

        EntityExchangeResult<byte[]> result = client.post()
                .uri("/api/v1/session/setup")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"token":"t","organisation":"示例单位","login":"admin","displayName":"管理员","password":"secret words",
                         "language":"zh-CN","zone":"Asia/Shanghai"}
                        """)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult();

        TestBrowser.of(client, result)
                .get("/api/v1/session")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.roles[0]")
                .isEqualTo("admin");
    }

    @Test
    void slows_down_nobody_who_writes_a_wrong_method() {
        TestBrowser browser = signIn("p-method");

        assertThatProblem(browser.write(HttpMethod.PUT, "/api/v1/session").exchange())
                .hasStatus(405);
    }

    private TestBrowser signInTwice(String personId) {
        var first = signIn(personId);
        assertThat(first.cookie()).isNotEmpty();
        return signIn(personId);
    }

    private static List<String> otherDevices(TestBrowser browser) {
        List<String> others = new ArrayList<>();
        browser.get("/api/v1/session/devices")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(com.fasterxml.jackson.databind.JsonNode.class)
                .value(devices -> devices.path("items").forEach(device -> {
                    if (!device.path("isCurrent").asBoolean()) {
                        others.add(device.path("id").asText());
                    }
                }));
        return others;
    }
}
