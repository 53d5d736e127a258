package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.instant;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.caller.FakeIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

@ServiceTest
class PreviewIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void an_admin_sees_the_time_attempts_and_window_of_that_person() {
        Instant closes = Instant.parse("2099-01-01T00:00:00Z");
        Quiz quiz = journey.publish(PAPER, Map.of("timeLimitSeconds", 1_800, "attemptsAllowed", 1));
        override(quiz, "units/ward", Map.of("extraSeconds", 600, "attemptsAllowed", 3));
        override(quiz, "people/v1", Map.of("closes", closes.toString()));

        JsonNode preview = ok(preview(quiz, statement("v1", quiz, "top", "ward"), null));

        assertThat(preview.path("timeLimitSeconds").asInt()).isEqualTo(1_800);
        assertThat(preview.path("extraSeconds").asInt()).isEqualTo(600);
        assertThat(preview.path("attemptsAllowed").asInt()).isEqualTo(3);
        assertThat(instant(preview.path("closes"))).isEqualTo(closes);
        assertThat(Duration.between(Instant.now(), instant(preview.path("deadline"))))
                .isBetween(Duration.ofSeconds(2_300), Duration.ofSeconds(2_400));
        assertThat(preview.path("refusal").isNull()).isTrue();
        assertThat(preview.path("questions")).hasSize(4);
    }

    @Test
    void nothing_of_it_is_kept_and_no_key_is_in_it() {
        Quiz quiz = journey.publish(PAPER, Map.of());

        JsonNode preview = ok(preview(quiz, statement("v2", quiz), null));

        assertThat(count("attempts", new Document("personId", "v2"))).isZero();
        assertThat(preview.path("questions").findValues("response")).allMatch(JsonNode::isNull);
        assertThat(preview.toString()).doesNotContain("isCorrect", "综合治理", "explanation", "见第一节", "weight", "correct");
    }

    @Test
    void the_draw_prefers_what_that_person_met_least_and_a_seed_shows_it_again() {
        Quiz quiz = drawing("预览", 4, 2);
        JsonNode attempt = journey.start("v3", quiz, "plan-1", 1);
        List<String> met = attempt.path("questions").findValuesAsText("questionId");

        JsonNode first = ok(preview(quiz, statement("v3", quiz), null));
        JsonNode again =
                ok(preview(quiz, statement("v3", quiz), first.path("seed").asText()));

        assertThat(first.path("questions").findValuesAsText("questionId"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(met);
        assertThat(again.path("questions")).isEqualTo(first.path("questions"));
    }

    @Test
    void a_quiz_that_is_not_open_for_the_person_says_so() {
        Quiz quiz = journey.publish(PAPER, Map.of("opens", "2098-01-01T00:00:00Z"));

        JsonNode preview = ok(preview(quiz, statement("v4", quiz), null));

        assertThat(preview.path("refusal").asText()).isEqualTo("quiz-not-open-yet");
        assertThat(preview.path("questions")).hasSize(4);
    }

    @Test
    void the_attempts_that_the_person_made_are_counted_beside_what_the_quiz_allows() {
        Quiz quiz = journey.publish(PAPER, Map.of("attemptsAllowed", 2, "firstDelaySeconds", 3_600));
        JsonNode before = ok(preview(quiz, statement("v6", quiz), null));
        JsonNode attempt = journey.start("v6", quiz, "plan-6", 3);
        JsonNode during = ok(preview(quiz, statement("v6", quiz), null));
        ok(journey.submit("v6", attempt));

        JsonNode after = ok(preview(quiz, statement("v6", quiz), null));
        override(quiz, "people/v6", Map.of("attemptsAllowed", 1));
        JsonNode used = ok(preview(quiz, statement("v6", quiz), null));

        assertThat(before.path("soFar").isNull()).isTrue();
        assertThat(during.at("/soFar/isUnderWay").asBoolean()).isTrue();
        assertThat(during.at("/soFar/refusal").isNull()).isTrue();
        assertThat(after.path("refusal").isNull()).as("as from no attempts").isTrue();
        assertThat(after.at("/soFar/planId").asText()).isEqualTo("plan-6");
        assertThat(after.at("/soFar/day").asInt()).isEqualTo(3);
        assertThat(after.at("/soFar/attemptsMade").asInt()).isEqualTo(1);
        assertThat(after.at("/soFar/attemptsLeft").asInt()).isEqualTo(1);
        assertThat(after.at("/soFar/refusal").asText()).isEqualTo("attempt-too-soon");
        assertThat(Duration.between(Instant.now(), instant(after.at("/soFar/nextAttemptAt"))))
                .isBetween(Duration.ofMinutes(55), Duration.ofMinutes(60));
        assertThat(used.at("/soFar/attemptsLeft").asInt(-1)).isZero();
        assertThat(used.at("/soFar/refusal").asText()).isEqualTo("no-attempts-left");
    }

    @Test
    void each_day_of_a_plan_on_which_the_person_took_it_has_its_own_attempts() {
        Quiz quiz = journey.publish(PAPER, Map.of("attemptsAllowed", 2));
        ok(journey.submit("v7", journey.start("v7", quiz, "plan-7", 1)));
        ok(journey.submit("v7", journey.start("v7", quiz, "plan-7", 1)));
        ok(journey.submit("v7", journey.start("v7", quiz, "plan-8", 1)));
        journey.start("v7", quiz, "plan-7", 5);
        journey.start("someone-else", quiz, "plan-7", 2);

        JsonNode days = ok(preview(quiz, statement("v7", quiz), null)).path("days");

        assertThat(days)
                .extracting(day -> day.path("planId").asText() + "/"
                        + day.path("day").asInt() + " "
                        + day.path("attemptsMade").asInt() + " "
                        + day.path("attemptsLeft").asInt() + " "
                        + day.path("isUnderWay").asBoolean() + " "
                        + day.path("refusal").asText())
                .containsExactly(
                        "plan-7/5 1 1 true null", "plan-8/1 1 1 false null", "plan-7/1 2 0 false no-attempts-left");
    }

    @Test
    void a_statement_is_good_for_one_admin_and_one_quiz() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        Quiz other = new Quiz("other", 1);
        Map<String, Object> ofAnotherAdmin = claims("v5", quiz);
        ofAnotherAdmin.put("by", "admin-2");
        Map<String, Object> ticket = claims("v5", quiz);
        ticket.put("use", "quiz-ticket");

        for (String wrong : List.of(
                statement("v5", other),
                FakeIssuer.shared().sign(ofAnotherAdmin),
                FakeIssuer.shared().sign(ticket),
                "no.statement.atall")) {
            assertThatProblem(preview(quiz, wrong, null)).hasStatus(403).hasCode("statement-refused");
        }
        assertThatProblem(journey.post(Caller.member("v5"), path(quiz), Map.of("statement", statement("v5", quiz))))
                .hasStatus(403);
        assertThatProblem(journey.tryStart("v5", statement("v5", quiz))).hasCode("ticket-refused");
    }

    private ResponseSpec preview(Quiz quiz, String statement, String seed) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("statement", statement);
        request.put("seed", seed);
        return journey.post(ADMIN, path(quiz), request);
    }

    private static String path(Quiz quiz) {
        return "/api/v1/quizzes/" + quiz.id() + "/preview";
    }

    private void override(Quiz quiz, String whom, Map<String, Object> allowance) {
        ok(journey.put(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/overrides/" + whom, allowance));
    }

    private static String statement(String person, Quiz quiz, String... units) {
        Map<String, Object> claims = claims(person, quiz);
        claims.put("units", List.of(units));
        return FakeIssuer.shared().sign(claims);
    }

    private static Map<String, Object> claims(String person, Quiz quiz) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "study");
        claims.put("aud", "quiz");
        claims.put("sub", person);
        claims.put("use", "quiz-preview");
        claims.put("iat", now);
        claims.put("exp", now + 300);
        claims.put("by", "admin-1");
        claims.put("quiz", quiz.id());
        return claims;
    }

    /** A quiz that draws some of the true-false questions of a category. */
    private Quiz drawing(String category, int count, int drawn) {
        List<Content> questions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            questions.add(Content.of(QuestionType.TRUE_FALSE, category + " 第 " + i + " 题。")
                    .isTrue(true)
                    .notes(Notes.NONE.withCategory(category))
                    .build());
        }
        journey.itemsOf(questions);
        Map<String, Object> rule = new LinkedHashMap<>(Map.of(
                "id", "r1", "category", category, "withChildren", false, "tags", List.of(), "count", drawn, "mark", 1));
        Map<String, Object> draft = new LinkedHashMap<>(Map.of(
                "title",
                "抽题测验",
                "items",
                List.of(),
                "rules",
                List.of(rule),
                "passPercent",
                60,
                "graceSeconds",
                60,
                "isShuffled",
                false,
                "areOptionsShuffled",
                true,
                "policy",
                "exact",
                "review",
                "after-submission"));
        JsonNode quiz = ok(journey.post(ADMIN, "/api/v1/quizzes", draft));
        JsonNode published = ok(journey.post(
                ADMIN,
                "/api/v1/quizzes/" + quiz.path("id").asText() + "/publications",
                Map.of("version", quiz.path("version").asInt())));
        return new Quiz(
                published.path("id").asText(),
                published.path("publishedVersion").asInt());
    }

    private Long count(String collection, Document which) {
        return Mono.from(own.database().getCollection(collection).countDocuments(which))
                .block(PATIENCE);
    }
}
