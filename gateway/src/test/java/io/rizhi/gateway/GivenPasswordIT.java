package io.rizhi.gateway;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

@ServiceTest
class GivenPasswordIT extends GatewayService {

    private static final String UNITS = "/api/v1/units";
    private static final String REFUSAL = "password-change-required";

    @ParameterizedTest
    @ValueSource(
            strings = {
                UNITS,
                "/api/v1/today",
                "/api/v1/session/devices",
                "/api/v1/notifications/stream",
                "/api/v1/statistics/people.csv",
                "/api/v1/quizzes/q1"
            })
    void refuses_to_show_anything_while_somebody_else_knows_the_password(String path) {
        STUDY.answers("GET", UNITS, "{}");
        TestBrowser browser = signInWithGivenPassword("p-given");

        assertThatProblem(browser.get(path).exchange()).hasStatus(403).hasCode(REFUSAL);

        assertThat(STUDY.calls("GET", UNITS)).isEmpty();
    }

    @Test
    void refuses_writes_and_names_the_reason_in_both_languages() {
        TestBrowser browser = signInWithGivenPassword("p-given");

        assertThatProblem(browser.post("/api/v1/reading/sessions", "{}").exchange())
                .hasStatus(403)
                .hasCode(REFUSAL);
        assertThatProblem(browser.delete("/api/v1/session/devices").exchange()).hasCode(REFUSAL);
        assertThat(detail(browser, "zh-CN")).contains("由他人设置");
        assertThat(detail(browser, "en")).contains("Somebody else set your password");
    }

    @Test
    void opens_everything_once_the_password_is_ones_own() {
        STUDY.answers("GET", UNITS, "{}");
        STUDY.answers("POST", "/internal/v1/credentials/change", 204, "");
        TestBrowser browser = signInWithGivenPassword("p-own");
        browser.get("/api/v1/session")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.mustChangePassword")
                .isEqualTo(true);

        EntityExchangeResult<byte[]> changed = browser.post(
                        "/api/v1/session/password", "{\"current\":\"secret words\",\"next\":\"other secret words\"}")
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody()
                .returnResult();

        String renewed = changed.getResponseCookies().getFirst("rizhi-session").getValue();
        browser.withCookie(renewed).get(UNITS).exchange().expectStatus().isOk();
    }

    @Test
    void lets_the_person_sign_out_or_sign_in_anew() {
        TestBrowser browser = signInWithGivenPassword("p-out");

        assertThat(signInWithGivenPassword("p-out").cookie()).isNotEqualTo(browser.cookie());
        browser.delete("/api/v1/session").exchange().expectStatus().isNoContent();
    }

    private TestBrowser signInWithGivenPassword(String personId) {
        return TestBrowser.signInAs(client, STUDY, TestBrowser.factsWithGivenPassword(personId, 0));
    }

    private static String detail(TestBrowser browser, String language) {
        return browser.get(UNITS)
                .header("Accept-Language", language)
                .exchange()
                .expectBody(com.fasterxml.jackson.databind.JsonNode.class)
                .returnResult()
                .getResponseBody()
                .path("detail")
                .asText();
    }
}
