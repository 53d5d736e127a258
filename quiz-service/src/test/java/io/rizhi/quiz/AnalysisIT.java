package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The analysis of a quiz that people took, over HTTP. */
@ServiceTest
class AnalysisIT {
    @Autowired
    private WebTestClient client;

    @Test
    void first_tries_count_and_later_ones_do_not() {
        QuizJourney journey = new QuizJourney(
                client.mutate().responseTimeout(Duration.ofSeconds(20)).build());
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        take(journey, quiz, "an-1", "北京");
        take(journey, quiz, "an-2", "上海");
        take(journey, quiz, "an-2", "北京");

        JsonNode analysis =
                ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/analysis"));

        assertThat(analysis.path("attempts").asInt()).isEqualTo(2);
        assertThat(analysis.path("mean").asDouble()).isEqualTo(1.0);
        assertThat(analysis.path("consistency").isNull()).isTrue();
        assertThat(analysis.path("items")).hasSize(4);
        JsonNode capital = analysis.path("items").path(0);
        assertThat(capital.path("stem").asText()).contains("首都");
        assertThat(capital.path("facility").asDouble()).isEqualTo(0.5);
        assertThat(analysis.path("items").path(1).path("flags").path(0).asText())
                .isEqualTo("too-hard");
    }

    private static void take(QuizJourney journey, Quiz quiz, String person, String city) {
        JsonNode attempt = journey.start(person, quiz, "plan-an", 1);
        ok(journey.respond(
                person, attempt, question(attempt, "首都"), 1, Map.of("optionIds", List.of(option(attempt, city)))));
        ok(journey.submit(person, attempt));
    }
}
