package io.rizhi.quiz.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftChangesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Map<QuestionId, Question> BANK = Stream.of(
                    question("a", 1), question("b", 1), question("c", 2), question("d", 1))
            .collect(Collectors.toMap(Question::id, Function.identity()));
    private static final PublishedQuiz PUBLISHED = published("a", "b", "c");

    @Test
    void nothing_is_different_where_a_mark_is_left_to_the_question_or_written_with_other_digits() {
        DraftChanges none = new DraftChanges(0, 0, 1, 0, false, false, false);

        assertThat(changes(item("a", null), item("b", "2"), item("c", "2.00"))).isEqualTo(none);
    }

    @Test
    void what_comes_goes_or_is_worth_other_marks_is_counted() {
        assertThat(changes(item("a", "3"), item("d", null), item("b", null)))
                .isEqualTo(new DraftChanges(1, 1, 0, 1, false, false, false));
    }

    @Test
    void another_order_is_one_of_questions_that_stay() {
        assertThat(changes(item("b", null), item("a", null)).isReordered()).isTrue();
        assertThat(changes(item("d", null), item("a", null), item("b", null)).isReordered())
                .isFalse();
    }

    @Test
    void a_new_part_of_the_paper_and_another_rule_of_the_quiz_are_told() {
        Quiz draft = draft(QuizSettings.usual(), item("a", null));
        PaperSection part = new PaperSection("s1", "第一部分", null, null);
        Composition parted = new Composition(List.of(part), draft.items(), List.of());
        Quiz other = new Quiz(draft.id(), 2, "一", parted, draft.settings(), List.of(), NOW);

        assertThat(DraftChanges.of(other, BANK, PUBLISHED).isDrawnOtherwise()).isTrue();
        assertThat(DraftChanges.of(draft, BANK, PUBLISHED).isDrawnOtherwise()).isFalse();
        QuizSettings strict = UsualBut.passing(80);
        assertThat(DraftChanges.of(draft(strict, item("a", null)), BANK, PUBLISHED)
                        .isRuledOtherwise())
                .isTrue();
    }

    @Test
    void a_question_that_the_bank_no_longer_has_is_neither_reworded_nor_remarked() {
        DraftChanges changes = DraftChanges.of(draft(QuizSettings.usual(), item("a", "9")), Map.of(), PUBLISHED);

        assertThat(changes.reworded()).isZero();
        assertThat(changes.remarked()).isZero();
    }

    private static DraftChanges changes(QuizItem... items) {
        return DraftChanges.of(draft(QuizSettings.usual(), items), BANK, PUBLISHED);
    }

    private static Quiz draft(QuizSettings settings, QuizItem... items) {
        Composition paper = new Composition(List.of(), List.of(items), List.of());
        return new Quiz(new QuizId("z"), 2, "一", paper, settings, List.of(), NOW);
    }

    private static QuizItem item(String id, @Nullable String mark) {
        return new QuizItem(new QuestionId(id), mark == null ? null : new BigDecimal(mark), null);
    }

    /** With the questions as they were first. */
    private static PublishedQuiz published(String... ids) {
        List<PaperQuestion> paper = Arrays.stream(ids)
                .map(id -> question(id, 1))
                .map(question -> new PaperQuestion(
                        question.id(), 1, new BigDecimal("2"), GradingPolicy.EXACT, question.content()))
                .toList();
        return new PublishedQuiz(new QuizId("z"), 1, "hash", "一", QuizSettings.usual(), paper);
    }

    private static Question question(String id, int version) {
        Content content = new Content(
                QuestionType.SINGLE,
                "题" + id,
                List.of(new Option("o1", "甲", true), new Option("o2", "乙", false)),
                List.of(),
                null,
                null,
                "",
                new BigDecimal("2.0"),
                null,
                List.of(),
                null);
        PersonId author = new PersonId("w");
        return new Question(new QuestionId(id), version, content, NOW, author, author, QuestionState.PUBLISHED);
    }
}
