package io.rizhi.gateway;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.ServiceTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@TestPropertySource(properties = "rizhi.gateway.limits.part-for=900ms")
class TodayIT extends GatewayService {

    private static final String STUDY_PART = "/api/v1/records/today";
    private static final String REVIEW_PART = "/api/v1/reviews/summary";
    private static final String UNREAD_PART = "/api/v1/notifications/unread";

    @Test
    void puts_the_three_parts_together() {
        answersAll();

        signIn("p1")
                .get("/api/v1/today")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.study.isAvailable")
                .isEqualTo(true)
                .jsonPath("$.study.content.module.title")
                .isEqualTo("第一天")
                .jsonPath("$.review.content.wrongCount")
                .isEqualTo(3)
                .jsonPath("$.unread.content.unread")
                .isEqualTo(2)
                .jsonPath("$.date")
                .exists()
                .jsonPath("$.serverTime")
                .exists();

        assertThat(STUDY.calls("GET", STUDY_PART).get(0).getHeader("Authorization"))
                .startsWith("Bearer ");
        assertThat(STUDY.calls("GET", STUDY_PART).get(0).getHeader("Cookie")).isNull();
    }

    @Test
    void leaves_out_a_part_that_fails_and_shows_the_others() {
        answersAll();
        QUIZ.answersProblem("GET", REVIEW_PART, 500, "internal-error");

        signIn("p1")
                .get("/api/v1/today")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.review.isAvailable")
                .isEqualTo(false)
                .jsonPath("$.review.content")
                .isEmpty()
                .jsonPath("$.study.isAvailable")
                .isEqualTo(true)
                .jsonPath("$.unread.isAvailable")
                .isEqualTo(true);
    }

    @Test
    void leaves_out_a_part_that_takes_too_long_or_is_no_json() {
        answersAll();
        NOTIFICATION.answersAfter("GET", UNREAD_PART, Duration.ofSeconds(5), "{\"unread\":2}");
        QUIZ.answers("GET", REVIEW_PART, "{} <script>");

        signIn("p1")
                .patient(Duration.ofSeconds(3))
                .get("/api/v1/today")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.unread.isAvailable")
                .isEqualTo(false)
                .jsonPath("$.review.isAvailable")
                .isEqualTo(false)
                .jsonPath("$.study.isAvailable")
                .isEqualTo(true);
    }

    @Test
    void never_fails_as_a_whole() {
        TestBrowser browser = signIn("p1");
        STUDY.hangsUp("GET", STUDY_PART);
        QUIZ.hangsUp("GET", REVIEW_PART);
        NOTIFICATION.hangsUp("GET", UNREAD_PART);

        browser.get("/api/v1/today")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.study.isAvailable")
                .isEqualTo(false)
                .jsonPath("$.review.isAvailable")
                .isEqualTo(false)
                .jsonPath("$.unread.isAvailable")
                .isEqualTo(false);
    }

    @Test
    void needs_somebody_signed_in() {
        assertThatProblem(client.get().uri("/api/v1/today").exchange()).hasCode("not-signed-in");
    }

    private static void answersAll() {
        STUDY.answers("GET", STUDY_PART, "{\"module\":{\"title\":\"第一天\"}}");
        QUIZ.answers("GET", REVIEW_PART, "{\"wrongCount\":3,\"dueCount\":1}");
        NOTIFICATION.answers("GET", UNREAD_PART, "{\"unread\":2,\"latest\":null}");
    }
}
