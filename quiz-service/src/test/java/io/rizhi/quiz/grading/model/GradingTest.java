package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.TextRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
    @ParameterizedTest
    @CsvSource({
        "abd, 4, 4",
        "ab, 0, 2",
        "a, 0, 2",
        "abc, 0, 0",
        "c, 0, 0",
        "abcde, 0, 0",
        "'', 0, 0",
    })
    void an_incomplete_choice_earns_what_the_policy_says(String chosen, String exact, String half) {
        Content content = choice(QuestionType.MULTIPLE, "abd");

        assertThat(mark(content, chose(chosen), "4", GradingPolicy.EXACT)).isEqualByComparingTo(exact);
        assertThat(mark(content, chose(chosen), "4", GradingPolicy.HALF_FOR_MISSING))
                .isEqualByComparingTo(half);
    }

    @Test
    void half_is_rounded_once_half_up() {
        Content content = choice(QuestionType.MULTIPLE, "ab");

        assertThat(mark(content, chose("a"), "0.25", GradingPolicy.HALF_FOR_MISSING))
                .isEqualByComparingTo("0.13");
    }

    @Test
    void a_single_choice_is_right_or_nothing_under_any_policy() {
        Content content = choice(QuestionType.SINGLE, "b");

        assertThat(mark(content, chose("b"), "2", GradingPolicy.HALF_FOR_MISSING))
                .isEqualByComparingTo("2");
        assertThat(mark(content, chose("a"), "2", GradingPolicy.HALF_FOR_MISSING))
                .isEqualByComparingTo("0");
    }

    @Test
    void a_true_false_answer_left_open_earns_nothing() {
        Content content = content(QuestionType.TRUE_FALSE, List.of(), List.of(), false);

        assertThat(mark(content, Response.EMPTY, "1", GradingPolicy.EXACT)).isEqualByComparingTo("0");
        assertThat(mark(content, new Response(List.of(), List.of(), false, null), "1", GradingPolicy.EXACT))
                .isEqualByComparingTo("1");
    }

    @Test
    void each_right_gap_earns_its_part() {
        Content content = content(
                QuestionType.FILL_IN,
                List.of(),
                List.of(new Gap(List.of("甲")), new Gap(List.of("乙")), new Gap(List.of("丙"))),
                null);

        assertThat(mark(content, new Response(List.of(), List.of("甲", "", "丙"), null, null), "2", GradingPolicy.EXACT))
                .isEqualByComparingTo("1.33");
    }

    @Test
    void a_short_answer_waits_for_a_person_unless_it_is_empty() {
        Content content = content(QuestionType.SHORT_ANSWER, List.of(), List.of(), null);

        assertThat(Grading.mark(
                        content, new Response(List.of(), List.of(), null, "我的看法"), BigDecimal.TEN, GradingPolicy.EXACT))
                .isEmpty();
        assertThat(mark(content, Response.EMPTY, "10", GradingPolicy.EXACT)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "综合治理 | 综合治理 | true",
                "综合治理。 | 综合治理 | true",
                "“综合治理” | 综合治理 | true",
                "综 合 治 理 | 综合治理 | true",
                "（综合治理） | 综合治理 | true",
                "综合治里 | 综合治理 | false",
                "综合 | 综合治理 | false",
                "ＨＳＥ | hse | true",
                "New  York | new york | true",
                "NewYork | New York | false",
                "１，０００ | 1000.0 | true",
                "-3 | −3 | true",
                "0.5 | .5 | false",
                "3.1 | 3.10 | true",
                "x² | x2 | false",
                "a*b | ab | false",
            })
    void a_typed_text_counts_as_right_when_only_its_dress_differs(String typed, String key, boolean isRight) {
        assertThat(TextMatch.matches(typed, List.of(key), TextRules.USUAL)).isEqualTo(isRight);
    }

    @Test
    void a_star_in_the_key_stands_for_any_text_only_where_it_is_switched_on() {
        TextRules wild = TextRules.USUAL.withWildcards();

        assertThat(TextMatch.matches("安全生产法", List.of("安全*法"), wild)).isTrue();
        assertThat(TextMatch.matches("安全生产", List.of("安全*法"), wild)).isFalse();
        assertThat(TextMatch.matches("a*b", List.of("a\\*b"), wild)).isTrue();
        assertThat(TextMatch.matches("安全生产法", List.of("安全*法"), TextRules.USUAL)).isFalse();
    }

    @Test
    void nothing_typed_is_never_right() {
        assertThat(TextMatch.matches(" 。", List.of("甲", ""), TextRules.USUAL)).isFalse();
    }

    @Property
    void a_mark_stays_within_bounds_and_the_order_of_choices_does_not_matter(
            @ForAll Set<@IntRange(max = 5) Integer> right,
            @ForAll List<@IntRange(max = 5) Integer> chosen,
            @ForAll GradingPolicy policy,
            @ForAll @IntRange(min = 1, max = 5000) int cents) {
        Content content = choice(QuestionType.MULTIPLE, letters(new ArrayList<>(right)));
        List<Integer> distinct = new ArrayList<>(chosen.stream().distinct().toList());
        BigDecimal most = BigDecimal.valueOf(cents, 2);

        BigDecimal mark =
                Grading.mark(content, chose(letters(distinct)), most, policy).orElseThrow();
        java.util.Collections.reverse(distinct);
        BigDecimal reversed =
                Grading.mark(content, chose(letters(distinct)), most, policy).orElseThrow();

        assertThat(mark).isBetween(BigDecimal.ZERO, most).isEqualByComparingTo(reversed);
    }

    private static String letters(List<Integer> places) {
        StringBuilder letters = new StringBuilder();
        places.forEach(place -> letters.append((char) ('a' + place)));
        return letters.toString();
    }

    private static BigDecimal mark(Content content, Response response, String most, GradingPolicy policy) {
        return Grading.mark(content, response, new BigDecimal(most), policy).orElseThrow();
    }

    private static Response chose(String letters) {
        return new Response(
                letters.chars().mapToObj(c -> String.valueOf((char) c)).toList(), List.of(), null, null);
    }

    private static Content choice(QuestionType type, String right) {
        List<Option> options = new ArrayList<>();
        for (char letter = 'a'; letter <= 'f'; letter++) {
            options.add(new Option(String.valueOf(letter), "选项" + letter, right.indexOf(letter) >= 0));
        }
        return content(type, options, List.of(), null);
    }

    private static Content content(QuestionType type, List<Option> options, List<Gap> gaps, Boolean isTrue) {
        return new Content(type, "题", options, gaps, isTrue, null, null, BigDecimal.ONE, null, List.of(), null);
    }
}
