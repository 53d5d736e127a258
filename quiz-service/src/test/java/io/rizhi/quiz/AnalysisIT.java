package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.kit.projection.Projections;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The analysis of a quiz that people took, over HTTP. */
@ServiceTest
class AnalysisIT extends QuizStage {
    @Autowired
    private Projections projections;

    @Test
    void first_tries_count_and_later_ones_do_not() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        take(quiz, "an-1", "北京");
        take(quiz, "an-2", "上海");
        take(quiz, "an-2", "北京");

        JsonNode analysis = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> analysis(quiz),
                        found -> found.at("/items/0/answers").asInt() == 3);

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

    @Test
    void the_facility_is_of_what_each_attempt_was_marked_out_of_also_where_a_correction_let_it_keep_its_mark() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        take(quiz, "an-6", "北京");
        take(quiz, "an-7", "北京");
        JsonNode before = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> analysis(quiz),
                        found -> found.at("/items/0/answers").asInt() == 2);
        Map<String, Object> lower =
                CorrectionJourney.request(before.at("/items/0/questionId").asText(), "as-answered");
        lower.put("mark", 1);
        lower.put("mode", "only-better");

        String unused = new CorrectionJourney(journey, quiz).apply(lower);

        JsonNode after = analysis(quiz).at("/items/0");
        assertThat(after.path("maxMark").asInt()).isEqualTo(1);
        assertThat(after.path("facility").asDouble()).isEqualTo(1.0);
    }

    @Test
    void a_rebuild_gives_the_same_figures_and_exports_carry_them() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        for (String person : List.of("an-3", "an-4", "an-5")) {
            take(quiz, person, person.equals("an-3") ? "北京" : "上海");
        }
        JsonNode before = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> analysis(quiz),
                        found -> found.at("/items/0/answers").asInt() == 3);
        int served = projections.served("analysis");

        JsonNode unused = ok(journey.post(ADMIN, "/api/v1/analysis/rebuild", Map.of()));
        await().atMost(Duration.ofSeconds(60)).until(() -> projections.served("analysis") > served);

        JsonNode after = analysis(quiz);
        assertThat(after.path("items")).isEqualTo(before.path("items"));
        assertThat(after.path("attempts").asInt()).isEqualTo(3);
        JsonNode capital = after.path("items").path(0);
        assertThat(capital.path("wrongOption").asText()).isEqualTo("上海");
        assertThat(capital.path("wrongTimes").asInt()).isEqualTo(2);
        assertThat(capital.path("guess").asDouble()).isEqualTo(0.5);
        assertThat(capital.path("meanSeconds").isNumber()).isTrue();
        String path = "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/analysis";
        String csv = journey.get(ADMIN, path + ".csv")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(csv).contains("首都是哪里", "上海", "区分度 D", "单选题").doesNotContain("single");
        journey.get(ADMIN, path + ".xlsx")
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .value(bytes -> assertThat(bytes).startsWith('P', 'K'));
    }

    private JsonNode analysis(Quiz quiz) {
        return ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/analysis"));
    }

    private void take(Quiz quiz, String person, String city) {
        JsonNode attempt = journey.start(person, quiz, "plan-an", 1);
        ok(journey.respond(
                person, attempt, question(attempt, "首都"), 1, Map.of("optionIds", List.of(option(attempt, city)))));
        ok(journey.submit(person, attempt));
    }
}
