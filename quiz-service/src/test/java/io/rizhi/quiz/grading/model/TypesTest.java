package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.attempt.model.ResponseRules;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.Tolerance;
import io.rizhi.quiz.bank.model.WeightedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "1,000 | 1000 | ''",
                "12,345.67 | 12345.67 | ''",
                "3,5 | 3.5 | ''",
                "3x10^8 | 300000000 | ''",
                "3×10^8 m/s | 300000000 | m/s",
                "3×10⁻² | 0.03 | ''",
                "2.e-1 | 0.2 | ''",
                "−3 | -3 | ''",
                "１２．５ | 12.5 | ''",
                ".5 | 0.5 | ''",
                "1.50 kg | 1.50 | kg",
                "5m² | 5 | m^2",
                "abc | none | none",
                "1e9999 | none | none",
                "'' | none | none",
            })
    void numbers_are_read_as_people_type_them(String typed, BigDecimal value, String unit) {
        assertThat(TypedNumber.read(typed).map(TypedNumber::unit).orElse(null)).isEqualTo(unit);
        if (value != null) {
            assertThat(TypedNumber.read(typed).orElseThrow().value()).isEqualByComparingTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ABSOLUTE, 10, 0.1, 9.9, true",
        "ABSOLUTE, 10, 0.1, 10.1, true",
        "ABSOLUTE, 10, 0.1, 10.1000000000000000000001, false",
        "RELATIVE, -200, 0.01, -198, true",
        "RELATIVE, -200, 0.01, -197.999, false",
        "GEOMETRIC, 3, 2, 1, true",
        "GEOMETRIC, 3, 2, 9, true",
        "GEOMETRIC, 3, 2, 0.9999999999, false",
        "GEOMETRIC, -3, 2, -1, true",
        "GEOMETRIC, -3, 2, -9, true",
        "GEOMETRIC, -3, 2, -9.01, false",
        "GEOMETRIC, 0, 2, 0, true",
        "GEOMETRIC, 0, 2, 0.1, false",
    })
    void bounds_of_a_tolerance_are_exact_and_belong_to_it(
            Tolerance kind, BigDecimal value, BigDecimal tolerance, BigDecimal number, boolean isWithin) {
        assertThat(NumberGrading.isWithin(number, new NumberKey(value, tolerance, kind, null, null)))
                .isEqualTo(isWithin);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1",
        "1.55 m, 1",
        "155cm, 1",
        "0.0015 km, 1",
        "0.0015 KM, 1",
        "1.56, 0",
        "1.5 kg, 0",
        "'', 0",
        "约1.5, 0"
    })
    void a_number_counts_in_any_unit_that_was_named(String typed, BigDecimal mark) {
        assertThat(mark(Samples.numeric(), gaps(typed))).isEqualByComparingTo(mark);
    }

    @Test
    void a_text_may_earn_part() {
        Gap gap = new Gap(
                List.of("巴黎"),
                null,
                null,
                List.of(new WeightedText("法国", new BigDecimal("0.25"), null)),
                List.of(),
                List.of(),
                false,
                List.of(),
                null);
        Content content = Content.of(QuestionType.SHORT_TEXT, "首都？")
                .mark(new BigDecimal("4"))
                .gaps(List.of(gap))
                .build();

        assertThat(mark(content, gaps("巴黎"))).isEqualByComparingTo("4");
        assertThat(mark(content, gaps("法国。"))).isEqualByComparingTo("1");
        assertThat(mark(content, gaps("伦敦"))).isEqualByComparingTo("0");
    }

    @Test
    void each_pair_earns_its_part_unless_all_must_be_right() {
        Content content = Samples.matching();
        Map<String, String> half = Map.of(
                content.prompts().get(0).id(), content.prompts().get(0).optionId(),
                content.prompts().get(1).id(), content.prompts().get(0).optionId());
        Content all = content.builder().scoring(Scoring.gaps(true, false, null)).build();

        assertThat(mark(content, pairs(half))).isEqualByComparingTo("0.5");
        assertThat(mark(all, pairs(half))).isEqualByComparingTo("0");
    }

    @Test
    void gaps_of_a_cloze_weigh_what_they_say() {
        Content cloze = Samples.cloze().withMark(new BigDecimal("5"));
        String choice = cloze.gaps().get(1).options().get(0).id();
        List<Option> several = cloze.gaps().get(3).options();
        String both = several.get(0).id() + "," + several.get(1).id();
        String oneWrong = several.get(0).id() + "," + several.get(2).id();

        assertThat(mark(cloze, gaps("长城", choice, "8.5", both))).isEqualByComparingTo("5");
        assertThat(mark(cloze, gaps("长城", choice, "10", both))).isEqualByComparingTo("3");
        assertThat(mark(cloze, gaps("", "", "8", oneWrong))).isEqualByComparingTo("2");
        assertThat(ResponseRules.check(cloze, gaps("长城", choice, "8", both))).isEmpty();
        assertThat(ResponseRules.check(cloze, gaps("长城", both, "8", both))).isNotEmpty();
        assertThat(ResponseRules.check(cloze, gaps("长城", "nowhere"))).isNotEmpty();
    }

    @Test
    void answers_in_any_order_fill_as_many_gaps_as_possible_and_no_answer_counts_twice() {
        Content content = Content.of(QuestionType.FILL_IN, "__ __ __")
                .mark(new BigDecimal("3"))
                .gaps(List.of(new Gap(List.of("甲", "乙")), new Gap(List.of("甲")), new Gap(List.of("丙"))))
                .scoring(Scoring.gaps(false, true, null))
                .build();

        assertThat(mark(content, gaps("丙", "甲", "乙"))).isEqualByComparingTo("3");
        assertThat(mark(content, gaps("甲", "甲", "甲"))).isEqualByComparingTo("1");
        assertThat(mark(content, gaps("甲", "丁", "丙"))).isEqualByComparingTo("2");
    }

    @Test
    void children_of_a_material_earn_by_their_own_marks() {
        Content composite = Samples.composite();
        List<String> order = composite.children().get(2).content().options().stream()
                .map(Option::id)
                .toList();
        Response response = children(Map.of("c1", chose("a"), "c3", new Response(order, List.of(), null, null)));

        assertThat(mark(composite, response)).isEqualByComparingTo("5");
        assertThat(ResponseRules.check(composite, response)).isEmpty();
        assertThat(ResponseRules.check(composite, children(Map.of("c9", chose("a")))))
                .isNotEmpty();
    }

    @Test
    void a_material_with_a_short_answer_waits_for_a_person_and_shows_what_rules_gave() {
        Content content = Content.of(QuestionType.COMPOSITE, "材料")
                .mark(BigDecimal.TEN)
                .children(List.of(
                        new Child("c1", Samples.choice(QuestionType.SINGLE, "a").withMark(new BigDecimal("5"))),
                        new Child("c2", Samples.shortAnswer())))
                .build();
        Response response = children(Map.of("c1", chose("a"), "c2", new Response(List.of(), List.of(), null, "我的看法")));

        assertThat(Grading.mark(content, response, BigDecimal.TEN, GradingPolicy.EXACT))
                .isEmpty();
        assertThat(Grading.markByRule(content, response, BigDecimal.TEN, GradingPolicy.EXACT, false))
                .isEqualByComparingTo("5");
        assertThat(mark(content, children(Map.of("c1", chose("a"))))).isEqualByComparingTo("5");
    }

    private static BigDecimal mark(Content content, Response response) {
        return Grading.mark(content, response, content.mark(), GradingPolicy.EXACT)
                .orElseThrow();
    }

    private static Response chose(String option) {
        return new Response(List.of(option), List.of(), null, null);
    }

    private static Response gaps(String... typed) {
        return new Response(List.of(), List.of(typed), null, null);
    }

    private static Response pairs(Map<String, String> pairs) {
        return new Response(List.of(), List.of(), null, null, pairs, Map.of());
    }

    private static Response children(Map<String, Response> children) {
        return new Response(List.of(), List.of(), null, null, Map.of(), children);
    }
}
