package io.rizhi.study;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six people of one unit and three of another answer questions about two topics. */
@ServiceTest
class TopicStatisticsIT extends StudyStage {
    private static final String GRADED = "rizhi.quiz.attempt-graded.v1";
    private static final String CORRECTED = "rizhi.quiz.attempt-corrected.v1";

    private final List<String> attempts = new ArrayList<>();
    private String east;
    private String west;
    private String somebody;

    @BeforeEach
    void nineAttempts() {
        east = below("东部");
        west = below("西部");
        for (int i = 0; i < 6; i++) {
            somebody = newPerson(east);
            graded(somebody, i < 2 ? 2 : 0, 2);
        }
        for (int i = 0; i < 3; i++) {
            graded(newPerson(west), 2, 2);
        }
    }

    @Test
    void the_weakest_topic_of_a_unit_comes_first_with_the_percent_counted_by_hand() {
        JsonNode found = awaitTopics(Caller.manager("boss", east), east, 2);

        assertThat(found.path("items").findValuesAsText("name")).containsExactly("安全/用电", "急救");
        JsonNode weak = found.path("items").get(0);
        assertThat(weak.path("kind").asText()).isEqualTo("category");
        assertThat(weak.path("people").asInt()).isEqualTo(6);
        assertThat(weak.path("answers").asInt()).isEqualTo(6);
        assertThat(weak.path("percent").asInt()).as("four of twelve").isEqualTo(33);
        assertThat(weak.path("isWeak").asBoolean()).isTrue();
        assertThat(found.path("items").get(1).path("percent").asInt()).isEqualTo(100);
        assertThat(found.path("items").get(1).path("isWeak").asBoolean()).isFalse();
        assertThat(found.toString()).doesNotContain(somebody).doesNotContain(attempts.get(0));
    }

    @Test
    void few_people_are_not_shown_nor_what_would_give_them_away() {
        JsonNode unused = awaitTopics(ADMIN, east, 2);

        JsonNode few = topics(ADMIN, west, "");
        JsonNode whole = topics(ADMIN, unit, "");

        assertThat(few.path("items")).isEmpty();
        assertThat(few.path("leastPeople").asInt()).isEqualTo(5);
        assertThat(few.path("hidden").asInt()).isEqualTo(2);
        assertThat(whole.path("items")).as("nine less six would be the three").isEmpty();
        graded(newPerson(west), 2, 2);
        graded(newPerson(west), 2, 2);
        JsonNode enough = awaitTopics(ADMIN, unit, 2);
        assertThat(enough.at("/items/0/people").asInt()).isEqualTo(11);
    }

    @Test
    void a_correction_changes_the_percent_and_a_past_date_keeps_its_own() {
        JsonNode unused = awaitTopics(ADMIN, east, 2);
        itIs("2026-11-24T10:00");
        graded(somebody, 2, 2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> topics(ADMIN, east, "").at("/items/0/answers").asInt() == 7);

        assertThat(topics(ADMIN, east, "?on=2026-11-23").at("/items/0/answers").asInt())
                .isEqualTo(6);
        publish("rizhi.quiz.attempt", CORRECTED, attempts.get(5), 2, """
                {"attemptId":"%s","personId":"%s","quizId":"quiz","quizVersion":1,"recordId":null,"planId":null,"day":null,
                 "correctionId":"c","isUndo":false,"percentBefore":50,"hadPassed":false,"mark":4.0,"totalMark":4,
                 "percent":100,"hasPassed":true,"questions":%s,"submittedAt":"2026-11-23T01:00:00Z",
                 "correctedAt":"2026-11-24T02:00:00Z","seconds":80}""".formatted(
                        attempts.get(5), somebody, questions(2, 2)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> topics(ADMIN, east, "?on=2026-11-23")
                                .at("/items/0/percent")
                                .asInt()
                        == 50);
    }

    @Test
    void answers_of_an_attempt_that_waits_for_marks_again_do_not_count() {
        JsonNode unused = awaitTopics(ADMIN, east, 2);
        int before = topics(ADMIN, east, "").at("/items/0/answers").asInt();

        publish("rizhi.quiz.attempt", CORRECTED, attempts.get(5), 2, """
                {"attemptId":"%s","personId":"%s","quizId":"quiz","quizVersion":1,"recordId":null,"planId":null,"day":null,
                 "correctionId":"c","isUndo":true,"percentBefore":50,"hadPassed":false,"mark":2.0,"totalMark":4,
                 "percent":50,"hasPassed":false,"questions":%s,"submittedAt":"2026-11-23T01:00:00Z",
                 "correctedAt":"2026-11-23T02:00:00Z","seconds":80,"awaitsMarking":true}""".formatted(
                        attempts.get(5), somebody, questions(2, 2)));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> topics(ADMIN, east, "").at("/items/0/answers").asInt() == before - 1);
    }

    @Test
    void a_manager_sees_units_in_scope_only_and_a_member_none() {
        assertThatProblem(get(Caller.manager("boss", east), "/statistics/units/" + west + "/topics"))
                .hasStatus(404);
        assertThatProblem(get(Caller.member(somebody), "/statistics/units/" + east + "/topics"))
                .hasStatus(403);
    }

    private String below(String name) {
        return created(post(ADMIN, "/units", object("name", name).put("parentId", unit)))
                .path("id")
                .asText();
    }

    private JsonNode topics(Caller caller, String of, String query) {
        return ok(get(caller, "/statistics/units/" + of + "/topics" + query));
    }

    /** Until all attempts are in the figures. */
    private JsonNode awaitTopics(Caller caller, String of, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> topics(caller, of, ""),
                        found -> found.path("items").size() == count
                                && !found.at("/items/0/people").isMissingNode()
                                && found.at("/items/0/people").asInt() >= 6);
    }

    private void graded(String person, int first, int second) {
        String attempt = "attempt-" + UUID.randomUUID();
        attempts.add(attempt);
        publish("rizhi.quiz.attempt", GRADED, attempt, 1, """
                {"attemptId":"%s","personId":"%s","quizId":"quiz","quizVersion":1,"recordId":null,"planId":null,"day":null,
                 "mark":%d,"totalMark":4,"percent":50,"hasPassed":false,"questions":%s,
                 "startedAt":"%s","submittedAt":"%s","gradedAt":"%s","seconds":80,"wasMarkedByHand":false}""".formatted(
                        attempt, person, first + second, questions(first, second), now(), now(), now()));
    }

    private static String questions(int first, int second) {
        return """
                [{"questionId":"q1","version":1,"mark":%d,"maxMark":2,"isCorrect":%s,"category":"安全/用电"},
                 {"questionId":"q2","version":1,"mark":%d,"maxMark":2,"isCorrect":%s,"tags":["急救"]}]""".formatted(first, first == 2, second, second == 2);
    }
}
