package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class NegativeMarksIT extends QuizStage {
    private static final String PAPER = """
            测验
            一、多选题（每题4分）
            1. 哪些是水果？
            A. 苹果
            B. 白菜
            C. 香蕉
            D. 萝卜
            答案：AC
            """;

    private Quiz publish(boolean hasNegativeMarks) {
        return journey.publish(
                PAPER, Map.of("policy", "penalised", "hasNegativeMarks", hasNegativeMarks, "passPercent", 50));
    }

    private JsonNode take(String person, Quiz quiz, String... chosen) {
        JsonNode attempt = journey.start(person, quiz, "plan-n", 1);
        List<String> ids =
                List.of(chosen).stream().map(text -> option(attempt, text)).toList();
        ok(journey.respond(person, attempt, question(attempt, "水果"), 1, Map.of("optionIds", ids)));
        ok(journey.submit(person, attempt));
        return ok(journey.get(
                Caller.member(person), "/api/v1/attempts/" + attempt.path("id").asText() + "/result"));
    }

    @Test
    void wrong_choices_take_question_total_standing_and_analysis_below_zero_where_the_quiz_says_so() {
        Quiz quiz = publish(true);
        JsonNode briefing = ok(journey.post(
                Caller.member("n1"),
                "/api/v1/attempts/briefing",
                Map.of("ticket", journey.ticket("n1", quiz, "plan-n", 1))));

        JsonNode result = take("n1", quiz, "白菜", "萝卜");

        assertThat(briefing.path("hasNegativeMarks").asBoolean()).isTrue();
        assertThat(result.path("mark").decimalValue()).isEqualByComparingTo("-4");
        assertThat(result.path("percent").asInt()).isEqualTo(-100);
        assertThat(result.path("hasPassed").asBoolean()).isFalse();
        assertThat(result.at("/questions/0/mark").decimalValue()).isEqualByComparingTo("-4");
        assertThat(result.at("/standing/percent").asInt()).isEqualTo(-100);
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            JsonNode graded = events.awaitOne(
                            "rizhi.quiz.attempt-graded.v1",
                            result.path("attemptId").asText())
                    .data();
            assertThat(graded.path("percent").asInt()).isEqualTo(-100);
            assertThat(graded.at("/questions/0/mark").asDouble()).isEqualTo(-4);
        }
        take("n2", quiz, "苹果", "香蕉");
        take("n3", quiz, "白菜");
        JsonNode analysis = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ok(journey.get(
                                ADMIN, "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/analysis")),
                        found -> found.path("attempts").asInt() == 3);
        assertThat(analysis.path("mean").asDouble()).isCloseTo(-2 / 3.0, offset(1e-9));
        assertThat(analysis.at("/items/0/facility").asDouble()).isCloseTo(-1 / 6.0, offset(1e-9));
        assertThat(analysis.at("/items/0/flags").toString()).contains("too-hard");
    }

    @Test
    void a_correction_of_the_key_lifts_a_mark_from_below_zero_and_its_undoing_puts_it_back() {
        Quiz quiz = publish(true);
        JsonNode result = take("n4", quiz, "白菜", "萝卜");
        CorrectionJourney steps = new CorrectionJourney(journey, quiz);
        String asked = result.at("/questions/0/questionId").asText();
        String attempt = result.path("attemptId").asText();

        Map<String, Object> request = CorrectionJourney.request(asked, "full-mark");
        request.put("mode", "only-better");
        String correction = steps.apply(request);
        awaitMark("n4", attempt, "4");
        steps.undo(correction);

        awaitMark("n4", attempt, "-4");
    }

    private void awaitMark(String person, String attempt, String mark) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                ok(journey.get(Caller.member(person), "/api/v1/attempts/" + attempt + "/result"))
                                        .path("mark")
                                        .decimalValue())
                        .isEqualByComparingTo(mark));
    }

    @Test
    void nothing_goes_below_zero_unless_the_quiz_says_so() {
        Quiz quiz = publish(false);

        JsonNode result = take("n5", quiz, "白菜", "萝卜");

        assertThat(result.path("mark").decimalValue()).isEqualByComparingTo("0");
        assertThat(result.path("percent").asInt()).isZero();
    }
}
