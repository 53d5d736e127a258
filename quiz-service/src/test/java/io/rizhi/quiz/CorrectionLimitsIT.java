package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.draft;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** What else there is of a quiz while one of its versions is corrected. */
@ServiceTest
class CorrectionLimitsIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private CapitalPaper paper;
    private CorrectionJourney corrections;

    @BeforeEach
    void begin() {
        paper = CapitalPaper.publish(journey, "plan-l", Map.of("passPercent", 60));
        corrections = new CorrectionJourney(journey, paper.quiz());
    }

    private Map<String, Object> rightKey() {
        return corrections.rightOption(paper.capital(), "北京");
    }

    private static <T> List<T> all(Publisher<T> found) {
        return Flux.from(found).collectList().block(PATIENCE);
    }

    private Document stored(String correction) {
        return all(own.database().getCollection("key-corrections").find(new Document("_id", correction)))
                .get(0);
    }

    private void store(List<Document> copies) {
        assertThat(all(own.database().getCollection("key-corrections").insertMany(copies)))
                .isNotEmpty();
    }

    @Test
    void an_attempt_at_another_version_counts_for_its_day_beside_those_that_change() {
        paper.take("l-1", "北京", "蓝");
        paper.take("l-2", "北京", "蓝");
        String path = "/api/v1/quizzes/" + paper.quiz().id();
        Map<String, Object> changed = draft(ok(journey.get(ADMIN, path)));
        changed.put("title", "测验一，第二版");
        JsonNode saved = ok(journey.put(ADMIN, path + "/draft", changed));
        ok(journey.post(
                ADMIN,
                path + "/publications",
                Map.of("version", saved.path("version").asInt())));
        Quiz second = new Quiz(paper.quiz().id(), 2);
        new CapitalPaper(journey, second, "plan-l").take("l-2", "上海", "蓝");

        JsonNode preview = ok(journey.post(ADMIN, corrections.path() + "/preview", rightKey()));

        assertThat(preview.path("attempts").asInt()).isEqualTo(2);
        assertThat(preview.path("passing").asInt()).isEqualTo(2);
        assertThat(preview.at("/days/0/changed").asInt()).isEqualTo(2);
        assertThat(preview.at("/days/0/passing").asInt())
                .as("l-2 passed the day with the newer version before")
                .isEqualTo(1);
    }

    @Test
    void a_correction_that_fails_does_not_hold_up_the_others() {
        String first = corrections.apply(rightKey());
        Document broken = new Document(stored(first))
                .append("_id", "broken-" + first)
                .append("quizId", "no-such-quiz")
                .append("status", "applying")
                .append("openKey", "!first");
        broken.remove("settledAt");
        store(List.of(broken));
        try {
            String second = corrections.apply(CorrectionJourney.request(paper.capital(), "full-mark"));

            assertThat(stored(second).getString("status")).isEqualTo("applied");
            assertThat(stored(broken.getString("_id")).getString("status")).isEqualTo("applying");
        } finally {
            assertThat(all(own.database()
                            .getCollection("key-corrections")
                            .deleteOne(new Document("_id", broken.getString("_id")))))
                    .hasSize(1);
        }
    }

    @Test
    void a_version_that_was_corrected_two_hundred_times_is_published_anew_instead() {
        String first = corrections.apply(rightKey());
        Document stored = stored(first);
        List<Document> copies = new ArrayList<>();
        for (int number = 2; number <= 200; number++) {
            copies.add(new Document(stored)
                    .append("_id", first + "-" + number)
                    .append("number", number)
                    .append("status", "undone"));
        }
        store(copies);

        assertThatProblem(journey.post(
                        ADMIN, corrections.path(), CorrectionJourney.request(paper.capital(), "full-mark")))
                .hasStatus(409)
                .hasCode("corrections-too-many");
        corrections.undo(first);
    }
}
