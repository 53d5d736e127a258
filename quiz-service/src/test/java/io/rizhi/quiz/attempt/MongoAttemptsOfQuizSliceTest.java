package io.rizhi.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.attempt.AttemptsOfQuiz.Asked;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoAttemptsOfQuizSliceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final QuizId QUIZ = new QuizId("z");

    private final OwnStack own = OwnStack.of(MongoAttemptsOfQuizSliceTest.class);

    @BeforeEach
    void createIndexes() {
        Flux.concat(
                        Flux.fromIterable(MongoAttempts.indexes()),
                        Flux.fromIterable(MongoAttemptCounts.indexes()),
                        Flux.fromIterable(MongoAttemptsOfQuiz.indexes()))
                .concatMap(indexes ->
                        own.database().getCollection(indexes.collection()).createIndexes(indexes.models()))
                .blockLast(PATIENCE);
    }

    @Test
    void every_page_is_led_by_an_index_in_the_order_of_the_list_and_needs_no_sorting() {
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(attempt("a" + i, i, i % 3 == 0 ? "open" : "graded", NOW.plusSeconds(600), NOW.plusSeconds(600)));
        }
        insert(many);
        String cursor = PageCursor.write(NOW.plusSeconds(200), "a200");

        for (Asked asked : List.of(
                asked(null, null, null),
                asked(1, null, null),
                asked(null, ListedStatus.OPEN, null),
                asked(1, ListedStatus.GRADED, null),
                asked(null, null, "p7"),
                asked(null, ListedStatus.GRADED, "p7"))) {
            for (String after : new String[] {null, cursor}) {
                assertThat(plan(asked, after))
                        .as(asked + " after " + after)
                        .contains("IXSCAN")
                        .doesNotContain("COLLSCAN")
                        .doesNotContain("\"SORT\"");
            }
        }
    }

    @Test
    void the_few_that_are_overdue_are_found_by_an_index() {
        insert(List.of(attempt("late", 2, "open", NOW.minusSeconds(60), NOW.plusSeconds(60))));

        assertThat(plan(asked(null, ListedStatus.OVERDUE, null), null))
                .contains("IXSCAN")
                .doesNotContain("COLLSCAN");
    }

    @Test
    void an_open_attempt_that_may_still_be_handed_in_after_its_time_is_overdue() {
        insert(List.of(
                attempt("running", 1, "open", NOW.plusSeconds(60), NOW.plusSeconds(60)),
                attempt("late", 2, "open", NOW.minusSeconds(60), NOW.plusSeconds(60)),
                attempt("swept-soon", 3, "open", NOW.minusSeconds(60), NOW.minusSeconds(60)),
                attempt("done", 4, "graded", NOW.minusSeconds(60), NOW.plusSeconds(60))));

        assertThat(ids(ListedStatus.OPEN)).containsExactly("swept-soon", "running");
        assertThat(ids(ListedStatus.OVERDUE)).containsExactly("late");
        assertThat(ids(ListedStatus.GRADED)).containsExactly("done");
        assertThat(ids(null)).containsExactly("done", "swept-soon", "late", "running");
    }

    private String plan(Asked asked, @Nullable String cursor) {
        return Mono.from(own.database()
                        .getCollection(MongoAttempts.COLLECTION)
                        .find(MongoAttemptsOfQuiz.filter(asked, NOW, cursor))
                        .sort(MongoAttemptsOfQuiz.NEWEST_FIRST)
                        .limit(51)
                        .explain(ExplainVerbosity.QUERY_PLANNER))
                .block(PATIENCE)
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }

    private List<String> ids(@Nullable ListedStatus status) {
        return Flux.from(own.database()
                        .getCollection(MongoAttempts.COLLECTION)
                        .find(MongoAttemptsOfQuiz.filter(asked(null, status, null), NOW, null))
                        .sort(MongoAttemptsOfQuiz.NEWEST_FIRST))
                .map(stored -> stored.getString("_id"))
                .collectList()
                .block(PATIENCE);
    }

    private void insert(List<Document> documents) {
        Mono.from(own.database().getCollection(MongoAttempts.COLLECTION).insertMany(documents))
                .block(PATIENCE);
    }

    private static Asked asked(@Nullable Integer version, @Nullable ListedStatus status, @Nullable String person) {
        return new Asked(QUIZ, version, status, person == null ? null : new PersonId(person));
    }

    private static Document attempt(String id, int place, String status, Instant acceptUntil, Instant settleAt) {
        return new Document("_id", id)
                .append("quizId", QUIZ.value())
                .append("quizVersion", 1 + place % 2)
                .append("personId", "p" + place % 10)
                .append("planId", "plan")
                .append("day", 1)
                .append("number", place)
                .append("status", status)
                .append("startedAt", Date.from(NOW.plusSeconds(place)))
                .append("acceptUntil", Date.from(acceptUntil))
                .append("settleAt", Date.from(settleAt));
    }
}
