package io.rizhi.study;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class QuizKindIT extends StudyStage {

    private String document;

    @BeforeEach
    void aDocument() {
        document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2", "s3=a3");
    }

    @Test
    void a_split_puts_a_weekly_quiz_at_the_end_of_each_study_week() {
        JsonNode plan = created(post(ADMIN, "/plans", object("title", "周测计划")));
        quizPublished("quiz-" + id(plan));
        ObjectNode request = JSON.createObjectNode()
                .put("minutesPerDay", 5)
                .put("startOn", "2026-11-25")
                .put("followsCalendar", true)
                .put("quizId", "quiz-" + id(plan))
                .put("placement", "week-ends");
        request.putArray("weekdays").add(1).add(3).add(5);
        request.putArray("sections")
                .add(ref(document, 1, "s1"))
                .add(ref(document, 1, "s2"))
                .add(ref(document, 1, "s3"));

        JsonNode days =
                ok(post(ADMIN, "/plans/" + id(plan) + "/split", request)).path("days");

        assertThat(days).hasSize(3);
        assertThat(days.get(0).path("quiz").isNull()).isTrue();
        assertThat(days.get(1).path("quiz").path("kind").asText()).isEqualTo("weekly");
        assertThat(days.get(2).path("quiz").path("kind").asText()).isEqualTo("weekly");
    }

    @Test
    void a_weekly_quiz_keeps_its_day_open_until_the_end_of_the_week_in_state_ticket_and_statistics() {
        quizKind = "weekly";
        String person = newPerson();
        String plan = id(publishedPlan(true, "s1", "s2"));
        Caller member = Caller.member(person);
        read(person, plan, 1, "s1");
        itIs("2026-11-28T10:00");

        JsonNode day = ok(get(member, "/records/" + plan + "/days/1")).path("module");
        JsonNode ticket = ok(post(member, "/records/" + plan + "/days/1/ticket", JSON.createObjectNode()));

        assertThat(day.path("state").asText()).isEqualTo("open");
        assertThat(day.path("quiz").path("kind").asText()).isEqualTo("weekly");
        assertThat(day.path("explanation").path("facts").get(0).path("code").asText())
                .isEqualTo("due-by");
        JsonNode claims = claims(ticket.path("ticket").asText());
        assertThat(claims.path("kind").asText()).isEqualTo("weekly");
        assertThat(Instant.ofEpochSecond(claims.path("closes").asLong())).isEqualTo("2026-12-02T16:00:00Z");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode counts = ok(get(ADMIN, "/statistics/units/" + unit + "?plan=" + plan))
                    .path("counts");
            assertThat(counts.path("open").asInt()).isEqualTo(2);
            assertThat(counts.path("overdue").asInt()).isZero();
        });
        itIs("2026-11-30T10:00");
        assertThat(ok(get(member, "/records/" + plan + "/days/1"))
                        .path("module")
                        .path("state")
                        .asText())
                .isEqualTo("overdue");
    }

    @Test
    void an_admin_gets_a_statement_on_a_person_and_the_trail_says_so() {
        String person = newPerson();
        String path = "/people/" + person + "/quiz-statements";

        JsonNode signed = ok(post(ADMIN, path, object("quizId", "quiz-1")));

        JsonNode claims = claims(signed.path("statement").asText());
        assertThat(claims.path("use").asText()).isEqualTo("quiz-preview");
        assertThat(claims.path("sub").asText()).isEqualTo(person);
        assertThat(claims.path("by").asText()).isEqualTo("admin-1");
        assertThat(claims.path("quiz").asText()).isEqualTo("quiz-1");
        assertThat(claims.path("units").get(0).asText()).isEqualTo(unit);
        JsonNode entry = ok(get(ADMIN, "/audit?subject=" + person + "&action=previewed-quiz"))
                .path("items")
                .get(0);
        assertThat(entry.path("actorId").asText()).isEqualTo("admin-1");
        assertThatProblem(post(Caller.manager("boss", unit), path, object("quizId", "quiz-1")))
                .hasStatus(403);
        assertThatProblem(post(ADMIN, "/people/nobody/quiz-statements", object("quizId", "quiz-1")))
                .hasStatus(404);
    }

    private JsonNode publishedPlan(boolean hasQuiz, String... sections) {
        JsonNode plan = draft(document, 1, hasQuiz, sections);
        published(plan);
        return plan;
    }

    private static String id(JsonNode plan) {
        return plan.path("id").asText();
    }
}
