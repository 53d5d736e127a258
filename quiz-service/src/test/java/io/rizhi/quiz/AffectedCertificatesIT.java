package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.JSON;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.neighbour.FakeNeighbour;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The preview of a correction with a faked study-service, which knows the certificates. */
@ServiceTest
class AffectedCertificatesIT extends QuizStage {
    @RegisterExtension
    static final FakeNeighbour STUDY = new FakeNeighbour();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FORECASTS = "/internal/v1/certificates/forecasts";

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("rizhi.quiz.study-url", STUDY::baseUrl);
    }

    private CapitalPaper paper;

    @BeforeEach
    void begin() {
        paper = CapitalPaper.publish(journey, "plan-c", Map.of("passPercent", 60));
    }

    @Test
    void the_preview_names_the_certificates_that_hang_on_it() throws IOException {
        STUDY.answers("POST", FORECASTS, """
                {"items":[{"recordId":"rec-1","personId":"f1","planId":"plan-c","step":"issue"},
                          {"recordId":"rec-2","personId":"f2","planId":"plan-c","step":"withdraw"}]}""");
        paper.take("f1", "北京", "蓝");
        paper.take("f2", "上海", "蓝");
        paper.take("f3", "北京", "绿");

        JsonNode certificates =
                await().atMost(PATIENCE).until(() -> preview().path("certificates"), JsonNode::isObject);

        assertThat(certificates.path("issued").asInt()).isEqualTo(1);
        assertThat(certificates.path("withdrawn").asInt()).isEqualTo(1);
        assertThat(certificates.path("restored").asInt()).isZero();
        assertThat(certificates.path("isComplete").asBoolean()).isTrue();
        assertThat(certificates.path("rows").path(0).path("personId").asText()).isEqualTo("f2");
        assertThat(certificates.path("rows").path(0).path("step").asText()).isEqualTo("withdraw");
        JsonNode asked = JSON.readTree(STUDY.calls("POST", FORECASTS).get(0).getBodyAsString())
                .path("changes");
        assertThat(asked).as("only who passes or fails the day differently").hasSize(2);
        assertThat(asked).extracting(change -> change.hasNonNull("passedSince")).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void the_preview_is_there_without_certificates_when_nobody_can_say() {
        STUDY.answersProblem("POST", FORECASTS, 503, "busy");
        paper.take("g1", "北京", "蓝");

        JsonNode preview = preview();

        assertThat(preview.path("passing").asInt()).isEqualTo(1);
        assertThat(preview.path("certificates").isNull()).isTrue();
    }

    @Test
    void nobody_is_asked_where_nobody_passes_or_fails_differently() {
        paper.take("h1", "北京", "绿");

        JsonNode certificates = preview().path("certificates");

        assertThat(certificates.path("rows")).isEmpty();
        assertThat(certificates.path("isComplete").asBoolean()).isTrue();
        assertThat(STUDY.calls("POST", FORECASTS)).isEmpty();
    }

    /** The capital is Beijing. */
    private JsonNode preview() {
        CorrectionJourney corrections = new CorrectionJourney(journey, paper.quiz());
        Map<String, Object> request = corrections.rightOption(paper.capital(), "北京");
        return ok(journey.post(ADMIN, corrections.path() + "/preview", request));
    }
}
