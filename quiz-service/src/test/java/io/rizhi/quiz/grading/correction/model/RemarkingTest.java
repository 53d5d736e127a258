package io.rizhi.quiz.grading.correction.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptRules;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Basis;
import io.rizhi.quiz.attempt.model.Deadline;
import io.rizhi.quiz.attempt.model.MarkHistory;
import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.grading.model.AttemptGrading;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.Treatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemarkingTest {
    private static final QuestionId FIRST = new QuestionId("q1");
    private static final QuestionId SECOND = new QuestionId("q2");
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final PublishedQuiz QUIZ = new PublishedQuiz(
            new QuizId("quiz"), 1, "hash", "测验", QuizSettings.usual(), List.of(question(FIRST), question(SECOND)));

    private static PaperQuestion question(QuestionId id) {
        return new PaperQuestion(id, 1, new BigDecimal("2"), GradingPolicy.EXACT, keyed("a"));
    }

    private static Content keyed(String right) {
        return Content.of(QuestionType.SINGLE, "哪一个？")
                .options(List.of(
                        new Option("a", "甲", right.equals("a")),
                        new Option("b", "乙", right.equals("b")),
                        new Option("c", "丙", right.equals("c"))))
                .build();
    }

    private static Attempt graded(String first, String second) {
        Map<QuestionId, SavedResponse> responses = new HashMap<>();
        responses.put(FIRST, answered(first));
        responses.put(SECOND, answered(second));
        Attempt attempt = attempt(responses, null);
        return attempt(responses, AttemptGrading.grade(QUIZ, attempt));
    }

    private static SavedResponse answered(String option) {
        return new SavedResponse(1, new Response(List.of(option), List.of(), null, null), false, AT, false);
    }

    private static Attempt attempt(
            Map<QuestionId, SavedResponse> responses, io.rizhi.quiz.attempt.model.@Nullable Outcome outcome) {
        return new Attempt(
                new AttemptId("attempt"),
                new PersonId("person"),
                QUIZ.id(),
                1,
                "record",
                "plan",
                1,
                null,
                1,
                AttemptStatus.GRADED,
                AT,
                new Deadline(null, null),
                List.of(new OrderedQuestion(FIRST, List.of()), new OrderedQuestion(SECOND, List.of())),
                responses,
                Map.of(),
                AT,
                outcome,
                AT,
                MarkHistory.NONE,
                Basis.ofWindow(null),
                AttemptRules.USUAL);
    }

    private static Remarking remark(Attempt attempt, Correction correction, CorrectionMode mode) {
        PaperQuestion corrected = CorrectedQuiz.of(QUIZ, List.of(correction))
                .quiz()
                .question(correction.questionId())
                .orElseThrow();
        return Remarking.of(attempt, corrected, mode);
    }

    private static Correction key(String right) {
        return new Correction("c", FIRST, keyed(right), null, null, Treatment.AS_ANSWERED);
    }

    private static Correction treated(Treatment treatment) {
        return new Correction("c", FIRST, null, null, null, treatment);
    }

    @Test
    void another_key_gives_and_takes_when_it_is_exact() {
        Remarking gains = remark(graded("b", "a"), key("b"), CorrectionMode.EXACT);
        Remarking loses = remark(graded("a", "b"), key("b"), CorrectionMode.EXACT);

        assertThat(gains.after().mark()).isEqualByComparingTo("4");
        assertThat(gains.passesNow()).isTrue();
        assertThat(loses.after().mark()).isEqualByComparingTo("0");
        assertThat(loses.isBetter()).isFalse();
    }

    @Test
    void nobody_loses_when_it_is_only_better() {
        Remarking keeps = remark(graded("a", "a"), key("b"), CorrectionMode.ONLY_BETTER);
        Remarking gains = remark(graded("b", "a"), key("b"), CorrectionMode.ONLY_BETTER);

        assertThat(keeps.isChanged()).isFalse();
        assertThat(keeps.after()).isSameAs(keeps.before());
        assertThat(gains.after().mark()).isEqualByComparingTo("4");
    }

    @Test
    void everybody_gets_the_mark_of_a_question_that_is_given_away() {
        Remarking given = remark(graded("c", "a"), treated(Treatment.FULL_MARK), CorrectionMode.EXACT);

        assertThat(given.after().mark()).isEqualByComparingTo("4");
        assertThat(given.after().totalMark()).isEqualByComparingTo("4");
    }

    @Test
    void a_dropped_question_counts_neither_in_mark_nor_in_total() {
        Remarking wrong = remark(graded("c", "a"), treated(Treatment.DROPPED), CorrectionMode.EXACT);
        Remarking right = remark(graded("a", "c"), treated(Treatment.DROPPED), CorrectionMode.ONLY_BETTER);

        assertThat(wrong.after().mark()).isEqualByComparingTo("2");
        assertThat(wrong.after().totalMark()).isEqualByComparingTo("2");
        assertThat(wrong.after().percent()).isEqualTo(100);
        assertThat(right.isChanged()).as("one of two is more than none of one").isFalse();
    }

    @Test
    void another_mark_weighs_the_question_anew() {
        Correction heavier = new Correction("c", FIRST, null, new BigDecimal("6"), null, Treatment.AS_ANSWERED);

        Remarking gains = remark(graded("a", "c"), heavier, CorrectionMode.ONLY_BETTER);

        assertThat(gains.after().mark()).isEqualByComparingTo("6");
        assertThat(gains.after().totalMark()).isEqualByComparingTo("8");
        assertThat(gains.passesNow()).isTrue();
    }

    @Test
    void what_the_correction_does_not_touch_stays_as_it_is() {
        Remarking remarking = remark(graded("b", "c"), key("b"), CorrectionMode.EXACT);

        assertThat(remarking.after().marks().get(1))
                .isEqualTo(remarking.before().marks().get(1));
    }

    @Test
    void a_key_whose_options_are_not_those_answered_is_refused() {
        Content other = Content.of(QuestionType.SINGLE, "哪一个？")
                .options(List.of(new Option("a", "甲", true), new Option("x", "乙", false)))
                .build();
        Correction misfit = new Correction("c", FIRST, other, new BigDecimal("0"), null, Treatment.AS_ANSWERED);

        assertThat(CorrectionRules.check(question(FIRST), false, misfit))
                .extracting(Fault::code)
                .containsExactly("key-does-not-fit", "mark-out-of-range");
        assertThat(CorrectionRules.check(question(FIRST), false, key("b"))).isEmpty();
        assertThat(CorrectionRules.check(question(FIRST), false, treated(Treatment.AS_ANSWERED)))
                .extracting(Fault::code)
                .containsExactly("correction-empty");
    }

    @Test
    void what_a_drawn_question_is_worth_is_the_business_of_its_rule() {
        Correction heavier = new Correction("c", FIRST, null, new BigDecimal("6"), null, Treatment.AS_ANSWERED);

        assertThat(CorrectionRules.check(question(FIRST), true, heavier))
                .extracting(Fault::code)
                .containsExactly("mark-given-by-rule");
        assertThat(CorrectionRules.check(question(FIRST), true, key("b"))).isEmpty();
        assertThat(CorrectionRules.check(question(FIRST), false, heavier)).isEmpty();
    }
}
