package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.OrderingPolicy;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.bank.model.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
    /** Marks of 60, so that thirds, halves and fifths are whole. */
    private static final BigDecimal SIXTY = new BigDecimal("60");

    @ParameterizedTest
    @CsvSource({
        "abd,   60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60",
        "ab,     0, 30, 40, 40, 48, 40, 20, 40, 40, 40, 40, 40",
        "abc,    0,  0,  0, 10, 36, 20,  0, 10, 10, 20,  0, 40",
        "c,      0,  0,  0,  0, 12,  0,  0,  0,  0,  0,  0,  0",
        "abcde,  0,  0,  0,  0, 36, 20, 20,  0,  0, 20,  0, 60",
        "'',     0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0,  0",
    })
    void each_policy_earns_what_it_promises(
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
        assertThat(mark(content, chose(chosen), SIXTY, policy))
                .as(policy.code())
                .isEqualByComparingTo(mark);
    }

    @Test
    void weights_of_options_count_exactly_and_are_rounded_once() {
        List<Option> options = List.of(
                weighted("a", true, "0.3333333"),
                weighted("b", true, "0.3333333"),
                weighted("c", true, "0.3333334"),
                weighted("d", false, "-0.5"));
        Content content =
                Content.of(QuestionType.MULTIPLE, "题").options(options).build();

        assertThat(mark(content, chose("abc"), new BigDecimal("3"), GradingPolicy.WEIGHTS))
                .isEqualByComparingTo("3");
        assertThat(mark(content, chose("ab"), new BigDecimal("3"), GradingPolicy.WEIGHTS))
                .isEqualByComparingTo("2");
        assertThat(mark(content, chose("abd"), new BigDecimal("3"), GradingPolicy.WEIGHTS))
                .isEqualByComparingTo("0.5");
    }

    @Test
    void a_mapping_sums_what_was_chosen_with_a_default_and_within_its_bounds() {
        List<Option> options =
                List.of(weighted("a", true, "0.75"), weighted("b", true, "0.5"), new Option("c", "c", false));
        Scoring scoring = new Scoring(
                GradingPolicy.MAPPING,
                null,
                null,
                new BigDecimal("-0.25"),
                new BigDecimal("0.1"),
                new BigDecimal("0.9"),
                false,
                false,
                null);
        Content content = Content.of(QuestionType.MULTIPLE, "题")
                .options(options)
                .scoring(scoring)
                .build();

        assertThat(mark(content, chose("ac"), BigDecimal.TEN, GradingPolicy.MAPPING))
                .isEqualByComparingTo("5");
        assertThat(mark(content, chose("ab"), BigDecimal.TEN, GradingPolicy.MAPPING))
                .isEqualByComparingTo("9");
        assertThat(mark(content, chose("c"), BigDecimal.TEN, GradingPolicy.MAPPING))
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 0, 0",
        "ABSOLUTE_POSITION, 0.4, 0.2",
        "NEXT_EXCLUDING_LAST, 0.5, 0",
        "NEXT_INCLUDING_LAST, 0.4, 0",
        "PREVIOUS_AND_NEXT, 0.5, 0",
        "ALL_PAIRS, 0.8, 0",
        "LONGEST_SUBSEQUENCE, 0.8, 0",
        "LONGEST_RUN, 0.4, 0",
    })
    void an_order_earns_what_the_policy_says(OrderingPolicy policy, BigDecimal share, BigDecimal reversed) {
        List<String> right = List.of("1", "2", "3", "4", "5");

        assertThat(order(right, List.of("1", "2", "4", "5", "3"), policy)).isEqualByComparingTo(share);
        assertThat(order(right, List.of("5", "4", "3", "2", "1"), policy)).isEqualByComparingTo(reversed);
        assertThat(order(right, right, policy)).isEqualByComparingTo("1");
        assertThat(order(right, List.of(), policy)).isEqualByComparingTo("0");
    }

    @Property
    void an_order_stays_within_bounds_and_is_full_only_when_it_is_right(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed, @ForAll OrderingPolicy policy) {
        List<String> right = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            right.add("i" + i);
        }
        List<String> given = new ArrayList<>(right);
        Collections.shuffle(given, new Random(seed));

        BigDecimal share = order(right, given, policy);

        assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(share.compareTo(BigDecimal.ONE) == 0).isEqualTo(given.equals(right));
    }

    @Property
    void a_choice_stays_within_bounds_whatever_the_order_and_one_more_right_option_never_costs(
            @ForAll Set<@IntRange(max = 4) Integer> right,
            @ForAll Set<@IntRange(max = 4) Integer> chosen,
            @ForAll @IntRange(max = 4) int more,
            @ForAll GradingPolicy policy,
            @ForAll @IntRange(min = 1, max = 5000) int cents) {
        Content content = Samples.choice(QuestionType.MULTIPLE, letters(right));
        BigDecimal most = BigDecimal.valueOf(cents, 2);
        List<Integer> picked = new ArrayList<>(chosen);

        BigDecimal mark = mark(content, chose(letters(picked)), most, policy);
        Collections.reverse(picked);

        assertThat(mark).isBetween(BigDecimal.ZERO, most);
        assertThat(mark(content, chose(letters(picked)), most, policy)).isEqualByComparingTo(mark);
        if (right.contains(more) && !picked.contains(more)) {
            picked.add(more);
            assertThat(mark(content, chose(letters(picked)), most, policy)).isGreaterThanOrEqualTo(mark);
        }
    }

    private static BigDecimal order(List<String> right, List<String> given, OrderingPolicy policy) {
        Share share = OrderGrading.share(right, given, policy);
        return share.part().divide(share.of(), 10, java.math.RoundingMode.HALF_UP);
    }

    private static Option weighted(String id, boolean isCorrect, String weight) {
        return new Option(id, id, isCorrect, new BigDecimal(weight), null, false);
    }

    private static String letters(Iterable<Integer> places) {
        StringBuilder letters = new StringBuilder();
        places.forEach(place -> letters.append((char) ('a' + place)));
        return letters.toString();
    }

    private static BigDecimal mark(Content content, Response response, BigDecimal most, GradingPolicy policy) {
        return Grading.mark(content, response, most, policy).orElseThrow();
    }

    private static Response chose(String letters) {
        return new Response(
                letters.chars().mapToObj(c -> String.valueOf((char) c)).toList(), List.of(), null, null);
    }
}
