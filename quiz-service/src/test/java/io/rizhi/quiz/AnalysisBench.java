package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.analysis.AnalysisRows;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/**
 * How long the figures of a large quiz take. Not part of any build; asked for by name:
 *
 * <pre>mvn -pl quiz-service -am verify -Dtest=none -Dit.test=AnalysisBench -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfailsafe.failIfNoSpecifiedTests=false</pre>
 */
@ServiceTest
class AnalysisBench {
    private static final int ATTEMPTS = 50_000;
    private static final int QUESTIONS = 100;
    private static final int PART = 1_000;
    private static final int REPEATS = 15;
    private static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");

    @Autowired
    private WebTestClient client;

    @Autowired
    private OwnStack own;

    @Test
    void figures_of_fifty_thousand_attempts_on_a_hundred_questions() {
        QuizJourney journey = new QuizJourney(
                client.mutate().responseTimeout(Duration.ofMinutes(2)).build());
        Quiz quiz = journey.publish(paper(), Map.of());
        List<String> questions = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()))
                .path("items")
                .findValuesAsText("questionId");
        assertThat(questions).hasSize(QUESTIONS);
        fill(quiz, questions);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < REPEATS; i++) {
            long begin = System.nanoTime();
            JsonNode analysis = ok(
                    journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/analysis"));
            millis.add((System.nanoTime() - begin) / 1e6);
            assertThat(analysis.path("attempts").asInt()).isEqualTo(ATTEMPTS);
            assertThat(analysis.path("items")).hasSize(QUESTIONS);
        }
        double first = millis.remove(0);
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "ANALYSIS %d attempts, %d questions: first %.0f ms, then p50 %.0f, most %.0f ms%n",
                ATTEMPTS,
                QUESTIONS,
                first,
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1));
    }

    private static String paper() {
        StringBuilder paper = new StringBuilder("测验\n一、单选题（每题1分）\n");
        for (int i = 1; i <= QUESTIONS; i++) {
            paper.append(i)
                    .append(". 第")
                    .append(i)
                    .append("问选哪一个？\nA. 甲\nB. 乙\nC. 丙\nD. 丁\n答案：")
                    .append("ABCD".charAt(i % 4))
                    .append('\n');
        }
        return paper.toString();
    }

    /** Better people get more right, and harder questions are got right less. */
    private void fill(Quiz quiz, List<String> questions) {
        Random random = new Random(17);
        for (int from = 0; from < ATTEMPTS; from += PART) {
            List<Document> rows = new ArrayList<>();
            for (int i = from; i < from + PART; i++) {
                rows.add(AnalysisRows.of(graded(quiz, questions, i, random)));
            }
            var unused = Mono.from(own.database()
                            .getCollection(AnalysisRows.COLLECTION)
                            .insertMany(rows))
                    .block(Duration.ofMinutes(1));
        }
    }

    private static AttemptGradedV1 graded(Quiz quiz, List<String> ids, int number, Random random) {
        double skill = random.nextGaussian();
        List<AttemptGradedV1.Question> questions = new ArrayList<>();
        int mark = 0;
        for (int i = 0; i < ids.size(); i++) {
            double odds = Math.exp(skill - (i - 50) / 25.0);
            boolean isRight = random.nextDouble() < odds / (1 + odds);
            mark += isRight ? 1 : 0;
            questions.add(
                    new AttemptGradedV1.Question(ids.get(i), 1, isRight ? 1 : 0, 1, isRight, null, null, null, null));
        }
        Instant startedAt = BEGIN.plusSeconds(number);
        return new AttemptGradedV1(
                "attempt-" + number,
                "person-" + number,
                quiz.id(),
                quiz.version(),
                "record-" + number,
                "plan",
                1,
                mark,
                QUESTIONS,
                mark,
                mark >= 60,
                questions,
                startedAt,
                startedAt.plusSeconds(600),
                startedAt.plusSeconds(600),
                600,
                false,
                null);
    }
}
