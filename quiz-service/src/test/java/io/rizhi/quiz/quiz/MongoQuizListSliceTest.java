package io.rizhi.quiz.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import io.rizhi.kit.mongo.FacetSearch;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Composition;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.Quiz.Publication;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizStatus;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoQuizListSliceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final OwnStack own = OwnStack.of(MongoQuizListSliceTest.class);
    private final MongoQuizList quizzes = new MongoQuizList(own.database());

    @BeforeEach
    void createIndexes() {
        Flux.fromIterable(MongoQuizzes.indexes())
                .concatMap(indexes ->
                        own.database().getCollection(indexes.collection()).createIndexes(indexes.models()))
                .blockLast(PATIENCE);
    }

    @Test
    void is_found_by_words_of_its_title_in_any_order_width_and_case() {
        store(draft("fire", "灭火器 的 使用（ＢＬＳ 第1期）"), draft("check", "灭火器的检查"));

        assertThat(ids("使用 灭火", null)).containsExactly("fire");
        assertThat(ids("bls第１期", null)).containsExactly("fire");
        assertThat(ids("灭火器", null)).containsExactly("fire", "check");
        assertThat(ids("查", null)).containsExactly("check");
        assertThat(ids("火灭", null)).isEmpty();
        assertThat(ids("！？", null)).isEmpty();
        assertThat(ids(null, null)).containsExactly("fire", "check");
    }

    @Test
    void a_search_text_is_text_and_not_a_pattern() {
        store(draft("dot", "a.c"), draft("abc", "abc"));

        assertThat(ids("A.C", null)).containsExactly("dot");
    }

    @Test
    void is_found_by_how_its_draft_stands_to_what_is_published() {
        store(draft("new", "月考"), published("same", "月考", 3, 3), published("other", "月考", 4, 3));

        assertThat(ids(null, QuizStatus.DRAFT)).containsExactly("new");
        assertThat(ids("月考", QuizStatus.PUBLISHED)).containsExactly("same");
        assertThat(ids("月考", QuizStatus.CHANGED)).containsExactly("other");
        assertThat(ids("周考", QuizStatus.CHANGED)).isEmpty();
    }

    @Test
    void pages_of_a_search_follow_each_other_without_gap_or_repeat() {
        for (int i = 0; i < 25; i++) {
            store(draft("page-" + i, "分页 " + i));
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            List<Quiz> page = quizzes.find(new QuizFilter("分页", null), cursor, 10)
                    .collectList()
                    .block(PATIENCE);
            page.forEach(quiz -> seen.add(quiz.id().value()));
            cursor = page.size() < 10
                    ? null
                    : PageCursor.write(page.get(9).updatedAt(), page.get(9).id().value());
        } while (cursor != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void every_search_is_led_by_an_index_and_needs_no_sorting() {
        for (int i = 0; i < 200; i++) {
            store(draft("led-" + i, "第" + i + "期安全测验"));
        }
        String cursor = PageCursor.write(NOW, "led-7");

        for (QuizFilter filter : List.of(
                QuizFilter.ANY,
                new QuizFilter("安全", null),
                new QuizFilter("测", QuizStatus.DRAFT),
                new QuizFilter(null, QuizStatus.CHANGED))) {
            for (String after : new String[] {null, cursor}) {
                assertThat(plan(filter, after))
                        .contains("IXSCAN")
                        .doesNotContain("COLLSCAN")
                        .doesNotContain("\"SORT\"");
            }
        }
    }

    @Test
    void a_quiz_from_before_there_was_a_search_is_found_after_the_upgrade() {
        Document old = stored(published("old", "老测验", 2, 1));
        List.of("facets", "folded").forEach(old::remove);
        insert(old.append("schema", 1));
        assertThat(ids("老测验", null)).isEmpty();

        assertThat(quizzes.upgrade().block(PATIENCE)).isEqualTo(1);
        assertThat(quizzes.upgrade().block(PATIENCE)).isZero();

        assertThat(ids("老测验", QuizStatus.CHANGED)).containsExactly("old");
    }

    private String plan(QuizFilter filter, @Nullable String cursor) {
        return Mono.from(own.database()
                        .getCollection(MongoQuizzes.QUIZZES)
                        .find(MongoQuizList.asked(filter, cursor))
                        .sort(FacetSearch.NEWEST_FIRST)
                        .limit(51)
                        .explain(ExplainVerbosity.QUERY_PLANNER))
                .block(PATIENCE)
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }

    private List<String> ids(@Nullable String text, @Nullable QuizStatus status) {
        return quizzes.find(new QuizFilter(text, status), null, 50)
                .map(quiz -> quiz.id().value())
                .collectList()
                .block(PATIENCE);
    }

    private void store(Quiz... all) {
        for (Quiz quiz : all) {
            insert(stored(quiz));
        }
    }

    private void insert(Document document) {
        Mono.from(own.database().getCollection(MongoQuizzes.QUIZZES).insertOne(document))
                .block(PATIENCE);
    }

    private static Document stored(Quiz quiz) {
        return QuizDocument.write(quiz).append("version", 1L);
    }

    private static Quiz draft(String id, String title) {
        return quiz(id, title, 1, List.of());
    }

    private static Quiz published(String id, String title, int version, int draft) {
        return quiz(id, title, version, List.of(new Publication(1, "hash", draft, NOW)));
    }

    private static Quiz quiz(String id, String title, int version, List<Publication> publications) {
        QuizSettings settings = QuizSettings.usual();
        return new Quiz(
                new QuizId(id),
                version,
                title,
                new Composition(List.of(), List.of(), List.of()),
                settings,
                publications,
                NOW);
    }
}
