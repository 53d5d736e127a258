package io.rizhi.quiz.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.mongo.FacetSearch;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.SectionLink;
import io.rizhi.quiz.bank.model.Transition;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.testkit.stack.OwnStack;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoQuestionsSliceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private static final PersonId AUTHOR = new PersonId("a");

    private final OwnStack own = OwnStack.of(MongoQuestionsSliceTest.class);
    private final MongoQuestions questions = new MongoQuestions(own.database());

    @BeforeEach
    void createIndexes() {
        Flux.fromIterable(MongoQuestions.indexes())
                .concatMap(indexes ->
                        own.database().getCollection(indexes.collection()).createIndexes(indexes.models()))
                .blockLast(PATIENCE);
    }

    @Test
    void every_version_stays_readable() {
        Question first = question("q1", 1, "题一");
        Question second = question("q1", 2, "题一改");
        Question third = question("q1", 3, "题一再改");

        assertThat(questions.add(first).block(PATIENCE)).isTrue();
        assertThat(questions.add(first).block(PATIENCE)).isFalse();
        assertThat(questions.replace(first, second).block(PATIENCE)).isTrue();
        assertThat(questions.replace(first, second).block(PATIENCE)).isFalse();
        assertThat(questions.replace(second, third).block(PATIENCE)).isTrue();

        assertThat(questions.current(new QuestionId("q1")).block(PATIENCE)).isEqualTo(third);
        assertThat(questions.versions(new QuestionId("q1")).collectList().block(PATIENCE))
                .containsExactly(third, second, first);
    }

    @Test
    void a_crash_between_copy_and_change_is_healed_by_the_next_try() {
        Question first = question("q2", 1, "题二");
        Question second = question("q2", 2, "题二改");
        assertThat(questions.add(first).block(PATIENCE)).isTrue();
        Document copy = QuestionDocument.writeOld(QuestionDocument.write(first));
        Mono.from(own.database().getCollection(MongoQuestions.EARLIER).insertOne(copy))
                .block(PATIENCE);
        assertThat(questions.versions(first.id()).collectList().block(PATIENCE)).containsExactly(first);

        assertThat(questions.replace(first, second).block(PATIENCE)).isTrue();

        assertThat(questions.versions(first.id()).collectList().block(PATIENCE)).containsExactly(second, first);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            all.add(question("page-" + i, 1, "分页题" + i));
        }
        assertThat(questions.addMissing(all).block(PATIENCE)).isEqualTo(25);
        assertThat(questions.addMissing(all).block(PATIENCE)).isZero();

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            List<Question> page =
                    questions.find(filter("分页题"), cursor, 11).collectList().block(PATIENCE);
            List<Question> shown = page.size() > 10 ? page.subList(0, 10) : page;
            shown.forEach(question -> seen.add(question.id().value()));
            Question last = shown.get(shown.size() - 1);
            cursor = page.size() > 10
                    ? PageCursor.write(last.updatedAt(), last.id().value())
                    : null;
        } while (cursor != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void a_search_text_is_text_and_not_a_pattern() {
        assertThat(questions
                        .addMissing(List.of(question("dot", 1, "a.c"), question("abc", 1, "abc")))
                        .block(PATIENCE))
                .isEqualTo(2);

        assertThat(questions
                        .find(text("A.C"), null, 10)
                        .map(question -> question.id().value())
                        .collectList()
                        .block(PATIENCE))
                .containsExactly("dot");
    }

    @Test
    void knows_a_question_by_its_wording_whatever_the_order_of_options() {
        Question stored = question("print", 1, "指纹题");
        assertThat(questions.add(stored).block(PATIENCE)).isTrue();
        Content turned = content(" 指纹题。", new Option("x", "乙", false), new Option("y", "甲 ", true));

        assertThat(questions
                        .known(List.of(Fingerprint.of(turned), "other"))
                        .collectList()
                        .block(PATIENCE))
                .containsExactly(stored);
    }

    @Test
    void what_the_bank_has_twice_is_listed_group_by_group_without_the_retired() {
        Question once = question("twice-1", 1, "重复的题");
        Question again = question("twice-2", 1, "重复的题。");
        Question retired = question("gone-1", 1, "停用的题");
        assertThat(questions
                        .addMissing(
                                List.of(once, again, question("gone-2", 1, "停用的题"), retired.in(QuestionState.RETIRED)))
                        .block(PATIENCE))
                .isEqualTo(4);
        String print = Fingerprint.of(once.content());

        assertThat(questions.repeated("", 50).collectList().block(PATIENCE))
                .contains(print)
                .doesNotContain(Fingerprint.of(retired.content()));
        assertThat(questions.repeated(print, 50).collectList().block(PATIENCE)).doesNotContain(print);
    }

    @Test
    void a_version_that_came_from_an_import_is_known_by_it_even_after_later_versions() {
        Question first = question("from", 1, "来处");
        Question second = question("from", 2, "来处改");
        Question third = question("from", 3, "来处再改");
        assertThat(questions.add(first).block(PATIENCE)).isTrue();
        assertThat(questions.hasVersionFrom(first.id(), "import:b:1").block(PATIENCE))
                .isFalse();

        assertThat(questions.replace(first, second, "import:b:1").block(PATIENCE))
                .isTrue();
        assertThat(questions.hasVersionFrom(first.id(), "import:b:1").block(PATIENCE))
                .isTrue();
        assertThat(questions.replace(second, third).block(PATIENCE)).isTrue();

        assertThat(questions.hasVersionFrom(first.id(), "import:b:1").block(PATIENCE))
                .isTrue();
    }

    @Test
    void is_found_by_every_label_and_by_words_in_any_order() {
        Question stored = sorted("found", "灭火器 的 使用", "安全/用电");
        Question other = sorted("other", "灭火器的检查", "安全/消防");
        assertThat(questions.addMissing(List.of(stored, other)).block(PATIENCE)).isEqualTo(2);

        assertThat(ids(new QuestionFilter(null, null, "安全", "现场", "难", "doc-1", "sec-1", "使用 灭火")))
                .containsExactly("found");
        assertThat(ids(new QuestionFilter(null, null, "安全/用电", null, null, null, null, null)))
                .containsExactly("found");
        assertThat(ids(new QuestionFilter(null, null, "安全", null, null, null, null, null)))
                .containsExactlyInAnyOrder("found", "other");
        assertThat(ids(new QuestionFilter(null, QuestionState.RETIRED, "安全", null, null, null, null, null)))
                .isEmpty();
        assertThat(ids(text("！？"))).isEmpty();
    }

    @Test
    void every_search_is_led_by_an_index_and_needs_no_sorting() {
        List<Question> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(question("led-" + i, 1, "第" + i + "题关于领导力"));
        }
        assertThat(questions.addMissing(many).block(PATIENCE)).isEqualTo(300);

        for (QuestionFilter filter : List.of(QuestionFilter.ANY, filter("领导力"), text("力"), filter("第12题"))) {
            String plan = Mono.from(own.database()
                            .getCollection(MongoQuestions.CURRENT)
                            .find(MongoQuestions.asked(filter, null))
                            .sort(FacetSearch.NEWEST_FIRST)
                            .limit(51)
                            .explain(com.mongodb.ExplainVerbosity.QUERY_PLANNER))
                    .block(PATIENCE)
                    .get("queryPlanner", Document.class)
                    .get("winningPlan", Document.class)
                    .toJson();

            assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
        }
    }

    @Test
    void a_step_is_taken_once_and_remembered() {
        Question draft = question("step", 1, "走一步").in(QuestionState.DRAFT);
        assertThat(questions.add(draft).block(PATIENCE)).isTrue();
        Transition step = new Transition(QuestionState.DRAFT, QuestionState.REVIEW, AUTHOR, NOW, "请看");

        assertThat(questions.move(draft, step).block(PATIENCE)).isTrue();
        assertThat(questions.move(draft, step).block(PATIENCE)).isFalse();

        assertThat(questions.current(draft.id()).block(PATIENCE)).isEqualTo(draft.in(QuestionState.REVIEW));
        assertThat(questions.transitions(draft.id()).collectList().block(PATIENCE))
                .containsExactly(step);
    }

    @Test
    void a_question_from_before_there_were_states_is_published_and_found_after_the_upgrade() {
        Question old = question("old", 1, "老版本的题");
        Document stored = QuestionDocument.write(old);
        List.of("state", "facets", "folded", "writtenBy", "category", "difficulty")
                .forEach(stored::remove);
        Mono.from(own.database().getCollection(MongoQuestions.CURRENT).insertOne(stored.append("schema", 1)))
                .block(PATIENCE);
        assertThat(questions.current(old.id()).block(PATIENCE)).isEqualTo(old);

        assertThat(questions.upgrade().block(PATIENCE)).isEqualTo(1);
        assertThat(questions.upgrade().block(PATIENCE)).isZero();

        assertThat(questions.current(old.id()).block(PATIENCE)).isEqualTo(old);
        assertThat(ids(filter("老版本"))).containsExactly("old");
    }

    private List<String> ids(QuestionFilter filter) {
        return questions
                .find(filter, null, 50)
                .map(question -> question.id().value())
                .collectList()
                .block(PATIENCE);
    }

    private static Question sorted(String id, String stem, String category) {
        Question question = question(id, 1, stem);
        Content content = question.content()
                .builder()
                .tags(List.of("现场"))
                .difficulty("难")
                .link(new SectionLink("doc-1", "rev-1", "sec-1", null))
                .notes(Notes.NONE.withCategory(category))
                .build();
        return Question.first(question.id(), content, QuestionState.PUBLISHED, AUTHOR, NOW);
    }

    private static Question question(String id, int version, String stem) {
        return new Question(
                new QuestionId(id),
                version,
                content(stem, new Option("o1", "甲", true), new Option("o2", "乙", false)),
                NOW,
                AUTHOR,
                AUTHOR,
                QuestionState.PUBLISHED);
    }

    private static QuestionFilter text(String text) {
        return new QuestionFilter(null, null, null, null, null, null, null, text);
    }

    private static QuestionFilter filter(String text) {
        return new QuestionFilter(QuestionType.SINGLE, QuestionState.PUBLISHED, null, "标签", "中", null, null, text);
    }

    private static Content content(String stem, Option... options) {
        return new Content(
                QuestionType.SINGLE,
                stem,
                List.of(options),
                List.of(),
                null,
                null,
                "解析",
                new BigDecimal("2.5"),
                "中",
                List.of("标签"),
                null);
    }
}
