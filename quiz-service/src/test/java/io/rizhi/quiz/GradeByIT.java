package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class GradeByIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String GRADED = "rizhi.quiz.attempt-graded.v1";
    private static final String CORRECTED = "rizhi.quiz.attempt-corrected.v1";

    private JsonNode attempts(String person) {
        return ok(journey.get(Caller.member(person), "/api/v1/attempts?planId=plan-g&day=1"));
    }

    @Test
    void the_average_of_two_attempts_is_told_with_the_second_one_and_shown() {
        CapitalPaper paper = CapitalPaper.publish(journey, "plan-g", Map.of("gradeBy", "average", "passPercent", 70));

        String first = paper.take("g1", "上海", "绿");
        String second = paper.take("g1", "上海", "蓝");

        JsonNode result = ok(journey.get(Caller.member("g1"), "/api/v1/attempts/" + first + "/result"));
        assertThat(result.path("percent").asInt()).isEqualTo(50);
        assertThat(result.path("standing").path("percent").asInt()).isEqualTo(75);
        assertThat(result.path("standing").path("hasPassed").asBoolean()).isTrue();
        JsonNode standing = attempts("g1").path("standing");
        assertThat(standing.path("gradedBy").asText()).isEqualTo("average");
        assertThat(standing.path("attempts").asInt()).isEqualTo(2);
        assertThat(standing.path("mark").decimalValue()).isEqualByComparingTo("3");
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            JsonNode before = events.awaitOne(GRADED, first).data().path("standing");
            JsonNode after = events.awaitOne(GRADED, second).data();
            assertThat(before.path("hasPassed").asBoolean()).isFalse();
            assertThat(after.path("standing").path("revision").asLong())
                    .isGreaterThan(before.path("revision").asLong());
            assertThat(after.path("standing").path("percent").asInt()).isEqualTo(75);
            assertThat(after.path("standing").path("passedSince")).isEqualTo(after.path("submittedAt"));
        }
    }

    @Test
    void a_correction_and_its_undoing_tell_anew_what_counts_of_all_attempts() {
        CapitalPaper paper = CapitalPaper.publish(journey, "plan-g", Map.of("gradeBy", "last", "passPercent", 60));
        String first = paper.take("g2", "上海", "蓝");
        String second = paper.take("g2", "北京", "蓝");
        CorrectionJourney steps = new CorrectionJourney(journey, paper.quiz());
        Map<String, Object> request = CorrectionJourney.request(paper.capital(), "full-mark");
        request.put("mode", "only-better");

        JsonNode day = ok(journey.post(ADMIN, steps.path() + "/preview", request))
                .path("days")
                .path(0);
        assertThat(day.path("passing").asInt()).isEqualTo(1);
        assertThat(day.path("failing").asInt()).isZero();
        String correction = steps.apply(request);
        awaitStanding("g2", 100);
        steps.undo(correction);
        awaitStanding("g2", 50);

        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            List<RecordedEvent> told = await().atMost(PATIENCE)
                    .until(
                            () -> events.all().stream()
                                    .filter(event -> event.key().equals(second)
                                            && event.type().equals(CORRECTED))
                                    .toList(),
                            found -> found.size() == 2);
            assertThat(told)
                    .extracting(event ->
                            event.data().path("standing").path("percent").asInt())
                    .containsExactly(100, 50);
            assertThat(told)
                    .extracting(event ->
                            event.data().path("standing").path("revision").asLong())
                    .containsExactly(3L, 4L);
            assertThat(events.awaitOne(GRADED, first)
                            .data()
                            .path("standing")
                            .path("revision")
                            .asLong())
                    .isEqualTo(1);
        }
    }

    private void awaitStanding(String person, int percent) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(attempts(person)
                                .path("standing")
                                .path("percent")
                                .asInt())
                        .isEqualTo(percent));
    }
}
