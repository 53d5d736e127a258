package io.rizhi.gateway;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.rizhi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BreakerIT extends GatewayService {

    private static final String UNITS = "/api/v1/units";
    private static final String PEOPLE = "/api/v1/people/me";
    private static final int WINDOW = 20;

    @Autowired
    CircuitBreakerRegistry breakers;

    @Test
    void opens_for_one_route_while_its_service_fails_and_closes_when_it_works_again() {
        TestBrowser browser = signIn("p1");
        STUDY.answersProblem("POST", UNITS, 500, "internal-error");
        STUDY.answers("GET", PEOPLE, "{}");

        for (int i = 0; i < WINDOW; i++) {
            assertThatProblem(browser.post(UNITS, "{}").exchange())
                    .hasStatus(500)
                    .hasCode("internal-error");
        }

        assertThat(breakers.circuitBreaker("route-units").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThatProblem(browser.post(UNITS, "{}").exchange())
                .hasStatus(503)
                .hasCode("busy")
                .tellsWhenToRetry();
        assertThat(STUDY.calls("POST", UNITS)).hasSize(WINDOW);
        browser.get(PEOPLE).exchange().expectStatus().isOk();

        STUDY.answers("POST", UNITS, "{}");
        breakers.circuitBreaker("route-units").transitionToHalfOpenState();
        for (int i = 0; i < 5; i++) {
            browser.post(UNITS, "{}").exchange().expectStatus().isOk();
        }
        assertThat(breakers.circuitBreaker("route-units").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void does_not_count_what_the_caller_did_wrong() {
        TestBrowser browser = signIn("p1");
        STUDY.answersProblem("POST", "/api/v1/plans", 422, "invalid");

        for (int i = 0; i < WINDOW; i++) {
            assertThatProblem(browser.post("/api/v1/plans", "{}").exchange()).hasStatus(422);
        }

        CircuitBreaker breaker = breakers.circuitBreaker("route-plans");
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void does_not_count_wrong_passwords_against_study() {
        STUDY.answersProblem("POST", TestBrowser.VERIFICATION, 401, "wrong-credentials");

        for (int i = 0; i < 8; i++) {
            client.post()
                    .uri("/api/v1/session")
                    .header("Content-Type", "application/json")
                    .bodyValue("{\"login\":\"a\",\"password\":\"b\"}")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }

        assertThat(breakers.circuitBreaker("study-accounts").getMetrics().getNumberOfFailedCalls())
                .isZero();
    }
}
