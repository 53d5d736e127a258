package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.bank.model.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a quiz lets marks go below zero. */
class NegativeMarksTest {
    private static final BigDecimal SIXTY = new BigDecimal("60");

    @ParameterizedTest
    @CsvSource({
        "abd,   60, 60, 60,  60,  60,  60,  60,  60,  60,  60,  60,  60",
        "ab,     0, 30, 40,  40,  48,  40,  20,  40,  40,  40,  40,  40",
        "abc,    0,  0,  0,  10,  36,  20,   0,  10,  10,  20, -20,  40",
        "ac,     0,  0,  0, -10,  24,   0, -40, -10, -10,   0, -40,  20",
        "c,      0,  0,  0, -30,  12, -20, -60, -30, -30, -20, -60,   0",
        "ce,     0,  0,  0, -60,   0, -40, -60, -60, -60, -40, -60,   0",
        "abcde,  0,  0,  0,   0,  36,  20,  20,   0,   0,  20, -60,  60",
        "'',     0,  0,  0,   0,   0,   0,   0,   0,   0,   0,   0,   0",
    })
    void policies_that_take_marks_off_go_below_zero_and_no_further_than_the_whole_mark(
            String chosen,
            String exact,
            String half,
            String proportional,
            String weights,
            String perOption,
            String penalised,
            String strict,
            String examTwo,
            String examWrong,
            String examRight,
            String examAll,
            String examNone) {
        assertMark(chosen, GradingPolicy.EXACT, exact);
        assertMark(chosen, GradingPolicy.HALF_FOR_MISSING, half);
        assertMark(chosen, GradingPolicy.PROPORTIONAL, proportional);
        assertMark(chosen, GradingPolicy.WEIGHTS, weights);
        assertMark(chosen, GradingPolicy.PER_OPTION, perOption);
        assertMark(chosen, GradingPolicy.PENALISED, penalised);
        assertMark(chosen, GradingPolicy.STRICT, strict);
        assertMark(chosen, GradingPolicy.EXAM_WRONG_OF_TWO, examTwo);
        assertMark(chosen, GradingPolicy.EXAM_WRONG, examWrong);
        assertMark(chosen, GradingPolicy.EXAM_RIGHT, examRight);
        assertMark(chosen, GradingPolicy.EXAM_ALL, examAll);
        assertMark(chosen, GradingPolicy.EXAM_NONE, examNone);
    }

    private static void assertMark(String chosen, GradingPolicy policy, String mark) {
        Content content = Samples.choice(QuestionType.MULTIPLE, "abd");
        assertThat(negative(content, chose(chosen), policy)).as(policy.code()).isEqualByComparingTo(mark);
        assertThat(usual(content, chose(chosen), policy))
                .as(policy.code() + " with a floor")
                .isEqualByComparingTo(new BigDecimal(mark).max(BigDecimal.ZERO));
    }

    @Test
    void a_mapping_goes_no_lower_than_its_own_bound() {
        List<Option> options = List.of(weighted("a", true, "1"), weighted("b", false, "-0.8"));

        assertThat(negative(mapping(options, null), chose("b"), GradingPolicy.MAPPING))
                .isEqualByComparingTo("0");
        assertThat(negative(mapping(options, "-0.5"), chose("b"), GradingPolicy.MAPPING))
                .isEqualByComparingTo("-30");
        assertThat(usual(mapping(options, "-0.5"), chose("b"), GradingPolicy.MAPPING))
                .isEqualByComparingTo("0");
    }

    @Test
    void a_single_choice_costs_only_what_its_weights_say() {
        Content plain = Content.of(QuestionType.SINGLE, "题")
                .options(List.of(new Option("a", "a", true), new Option("b", "b", false)))
                .build();
        Content weighed = Content.of(QuestionType.SINGLE, "题")
                .options(List.of(weighted("a", true, "1"), weighted("b", false, "-0.25")))
                .build();

        assertThat(negative(plain, chose("b"), GradingPolicy.PENALISED)).isEqualByComparingTo("0");
        assertThat(negative(weighed, chose("b"), GradingPolicy.WEIGHTS)).isEqualByComparingTo("-15");
    }

    @Test
    void a_part_of_a_material_or_a_gap_may_cost_what_others_earn() {
        Content child = Samples.choice(QuestionType.MULTIPLE, "a").withMark(BigDecimal.ONE);
        Content material = Content.of(QuestionType.COMPOSITE, "材料")
                .children(List.of(new Child("one", child), new Child("two", child)))
                .build();
        Response half =
                new Response(List.of(), List.of(), null, null, Map.of(), Map.of("one", chose("a"), "two", chose("b")));
        Gap menu = Gap.choice(GapKind.MULTIPLE, List.of(new Option("a", "a", true), new Option("b", "b", false)));
        Content cloze =
                Content.of(QuestionType.CLOZE, "{{1}}").gaps(List.of(menu)).build();

        assertThat(negative(material, half, GradingPolicy.PENALISED)).isEqualByComparingTo("0");
        assertThat(usual(material, half, GradingPolicy.PENALISED)).isEqualByComparingTo("30");
        assertThat(negative(cloze, inGap("b"), GradingPolicy.EXACT)).isEqualByComparingTo("-60");
        assertThat(usual(cloze, inGap("b"), GradingPolicy.EXACT)).isEqualByComparingTo("0");
    }

    @Property
    void a_mark_lies_between_the_loss_and_the_gain_of_the_whole_and_the_floor_only_cuts_it(
            @ForAll Set<@IntRange(max = 4) Integer> right,
            @ForAll Set<@IntRange(max = 4) Integer> chosen,
            @ForAll @Size(5) List<@IntRange(min = -10, max = 10) Integer> weights,
            @ForAll GradingPolicy policy,
            @ForAll @IntRange(min = 1, max = 9999) int cents) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            options.add(new Option(
                    letter(i), letter(i), right.contains(i), BigDecimal.valueOf(weights.get(i), 1), null, false));
        }
        Content content =
                Content.of(QuestionType.MULTIPLE, "题").options(options).build();
        Response response = chose(letters(chosen));
        BigDecimal most = BigDecimal.valueOf(cents, 2);

        BigDecimal mark = Grading.markByRule(content, response, most, policy, true);

        assertThat(mark).isBetween(most.negate(), most);
        assertThat(mark.scale()).isLessThanOrEqualTo(2);
        assertThat(Grading.markByRule(content, response, most, policy, false))
                .isEqualByComparingTo(mark.max(BigDecimal.ZERO));
    }

    @Property
    void one_more_wrong_option_never_earns_more_below_zero_either(
            @ForAll Set<@IntRange(max = 4) Integer> right,
            @ForAll Set<@IntRange(max = 4) Integer> chosen,
            @ForAll @IntRange(max = 4) int more,
            @ForAll GradingPolicy policy) {
        if (right.contains(more) || chosen.contains(more) || chosen.isEmpty()) {
            return;
        }
        Content content = Samples.choice(QuestionType.MULTIPLE, letters(right));
        List<Integer> worse = new ArrayList<>(chosen);
        worse.add(more);

        assertThat(negative(content, chose(letters(worse)), policy))
                .isLessThanOrEqualTo(negative(content, chose(letters(chosen)), policy));
    }

    private static BigDecimal negative(Content content, Response response, GradingPolicy policy) {
        return Grading.mark(content, response, SIXTY, policy, true).orElseThrow();
    }

    private static BigDecimal usual(Content content, Response response, GradingPolicy policy) {
        return Grading.mark(content, response, SIXTY, policy).orElseThrow();
    }

    private static Content mapping(List<Option> options, @org.jspecify.annotations.Nullable String lower) {
        BigDecimal bound = lower == null ? null : new BigDecimal(lower);
        return Content.of(QuestionType.MULTIPLE, "题")
                .options(options)
                .scoring(new Scoring(GradingPolicy.MAPPING, null, null, null, bound, null, false, false, null))
                .build();
    }

    private static Option weighted(String id, boolean isCorrect, String weight) {
        return new Option(id, id, isCorrect, new BigDecimal(weight), null, false);
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static String letters(Iterable<Integer> places) {
        StringBuilder letters = new StringBuilder();
        places.forEach(place -> letters.append(letter(place)));
        return letters.toString();
    }

    private static Response chose(String letters) {
        return new Response(
                Arrays.stream(letters.split(""))
                        .filter(letter -> !letter.isEmpty())
                        .toList(),
                List.of(),
                null,
                null);
    }

    private static Response inGap(String option) {
        return new Response(List.of(), List.of(option), null, null);
    }
}
