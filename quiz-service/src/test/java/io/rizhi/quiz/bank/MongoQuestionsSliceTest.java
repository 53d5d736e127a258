package io.rizhi.quiz.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.testkit.stack.OwnStack;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoQuestionsSliceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

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

        assertThat(questions.add(first, "a").block(PATIENCE)).isTrue();
        assertThat(questions.add(first, "a").block(PATIENCE)).isFalse();
        assertThat(questions.replace(first, second, "a").block(PATIENCE)).isTrue();
        assertThat(questions.replace(first, second, "a").block(PATIENCE)).isFalse();
        assertThat(questions.replace(second, third, "a").block(PATIENCE)).isTrue();

        assertThat(questions.current(new QuestionId("q1")).block(PATIENCE)).isEqualTo(third);
        assertThat(questions.versions(new QuestionId("q1")).collectList().block(PATIENCE))
                .containsExactly(third, second, first);
    }

    @Test
    void a_crash_between_copy_and_change_is_healed_by_the_next_try() {
        Question first = question("q2", 1, "题二");
        Question second = question("q2", 2, "题二改");
        assertThat(questions.add(first, "a").block(PATIENCE)).isTrue();
        Document copy = QuestionDocument.writeOld(QuestionDocument.write(first, "a"));
        Mono.from(own.database().getCollection(MongoQuestions.EARLIER).insertOne(copy))
                .block(PATIENCE);
        assertThat(questions.versions(first.id()).collectList().block(PATIENCE)).containsExactly(first);

        assertThat(questions.replace(first, second, "a").block(PATIENCE)).isTrue();

        assertThat(questions.versions(first.id()).collectList().block(PATIENCE)).containsExactly(second, first);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            all.add(question("page-" + i, 1, "分页题" + i));
        }
        assertThat(questions.addMissing(all, "a").block(PATIENCE)).isEqualTo(25);
        assertThat(questions.addMissing(all, "a").block(PATIENCE)).isZero();

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            List<Question> page = questions
                    .find(new QuestionFilter(QuestionType.SINGLE, "标签", "分页题", cursor, 10))
                    .collectList()
                    .block(PATIENCE);
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
                        .addMissing(List.of(question("dot", 1, "a.c"), question("abc", 1, "abc")), "a")
                        .block(PATIENCE))
                .isEqualTo(2);

        assertThat(questions
                        .find(new QuestionFilter(null, null, "A.C", null, 10))
                        .map(question -> question.id().value())
                        .collectList()
                        .block(PATIENCE))
                .containsExactly("dot");
    }

    @Test
    void knows_a_question_by_its_wording_whatever_the_order_of_options() {
        Question stored = question("print", 1, "指纹题");
        assertThat(questions.add(stored, "a").block(PATIENCE)).isTrue();
        Content turned = content(" 指纹题。", new Option("x", "乙", false), new Option("y", "甲 ", true));

        Set<String> known = questions
                .knownFingerprints(List.of(Fingerprint.of(turned), "other"))
                .block(PATIENCE);

        assertThat(known).containsExactly(Fingerprint.of(stored.content()));
    }

    private static Question question(String id, int version, String stem) {
        return new Question(
                new QuestionId(id),
                version,
                content(stem, new Option("o1", "甲", true), new Option("o2", "乙", false)),
                NOW);
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
