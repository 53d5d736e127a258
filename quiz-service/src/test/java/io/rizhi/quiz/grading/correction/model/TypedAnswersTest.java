package io.rizhi.quiz.grading.correction.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.grading.correction.model.TypedAnswers.Typed;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedAnswersTest {

    @Test
    void what_does_not_count_comes_first_and_then_what_was_typed_most() {
        TypedAnswers typed = new TypedAnswers(content(false, "甲", "乙"))
                .add(gaps("甲", "乙"))
                .add(gaps("甲", "丙"))
                .add(gaps(" 甲方 ", ""))
                .add(gaps("甲方", "乙"));

        assertThat(typed.list(10))
                .containsExactly(
                        new Typed(0, "甲方", 2, false),
                        new Typed(1, "丙", 1, false),
                        new Typed(0, "甲", 2, true),
                        new Typed(1, "乙", 2, true));
        assertThat(typed.list(1)).containsExactly(new Typed(0, "甲方", 2, false));
    }

    @Test
    void in_any_order_a_text_is_right_where_any_gap_takes_it() {
        TypedAnswers typed = new TypedAnswers(content(true, "甲", "乙")).add(gaps("乙", "甲"));

        assertThat(typed.list(10)).extracting(Typed::isRight).containsExactly(true, true);
    }

    private static Content content(boolean isAnyOrder, String first, String second) {
        return Content.of(QuestionType.FILL_IN, "__和__")
                .gaps(List.of(new Gap(List.of(first)), new Gap(List.of(second))))
                .scoring(Scoring.gaps(false, isAnyOrder, null))
                .build();
    }

    private static Response gaps(String... typed) {
        return new Response(List.of(), List.of(typed), null, null);
    }
}
