package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.OrderingPolicy;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.Tolerance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What every policy promises for every question: within bounds, whatever the order, monotone, rounded once. */
class PropertiesTest {
    /** One wrong option more never earns more. */
    private static final Set<GradingPolicy> ALL_POLICIES = EnumSet.allOf(GradingPolicy.class);

    private static final Set<OrderingPolicy> PER_PAIR = EnumSet.of(OrderingPolicy.ALL_PAIRS);

    @Property
    void one_more_wrong_option_never_earns_more(
            @ForAll Set<@IntRange(max = 4) Integer> right,
            @ForAll Set<@IntRange(max = 4) Integer> chosen,
            @ForAll @IntRange(max = 4) int more,
            @ForAll @IntRange(max = 12) int policy,
            @ForAll @IntRange(min = 1, max = 5000) int cents) {
        GradingPolicy rule = List.copyOf(ALL_POLICIES).get(policy % ALL_POLICIES.size());
        if (right.contains(more) || chosen.contains(more) || chosen.isEmpty()) {
            return;
        }
        Content content = Samples.choice(QuestionType.MULTIPLE, letters(right));
        BigDecimal most = BigDecimal.valueOf(cents, 2);
        List<Integer> worse = new ArrayList<>(chosen);
        worse.add(more);

        assertThat(mark(content, chose(letters(worse)), most, rule))
                .isLessThanOrEqualTo(mark(content, chose(letters(chosen)), most, rule));
    }

    @Property
    void the_order_of_the_options_of_a_question_does_not_matter(
            @ForAll Set<@IntRange(max = 4) Integer> right,
            @ForAll Set<@IntRange(max = 4) Integer> chosen,
            @ForAll @Size(5) List<@IntRange(min = -10, max = 10) Integer> weights,
            @ForAll GradingPolicy policy,
            @ForAll long seed) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            BigDecimal weight = BigDecimal.valueOf(weights.get(i), 1);
            options.add(new Option(letter(i), letter(i), right.contains(i), weight, null, false));
        }
        List<Option> shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, new Random(seed));

        BigDecimal mark = mark(choice(options), chose(letters(chosen)), BigDecimal.TEN, policy);

        assertThat(mark).isBetween(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(mark(choice(shuffled), chose(letters(chosen)), BigDecimal.TEN, policy))
                .isEqualByComparingTo(mark);
    }

    @Property
    void a_mark_is_the_exact_share_rounded_once_half_up(
            @ForAll @IntRange(min = 1, max = 40) int gaps,
            @ForAll @IntRange(max = 40) int right,
            @ForAll @IntRange(min = 1, max = 100_000) int cents) {
        int filled = Math.min(right, gaps);
        List<Gap> all = Collections.nCopies(gaps, new Gap(List.of("甲")));
        List<String> typed = new ArrayList<>(Collections.nCopies(filled, "甲"));
        typed.addAll(Collections.nCopies(gaps - filled, "乙"));
        BigDecimal most = BigDecimal.valueOf(cents, 2);
        Content content = Content.of(QuestionType.FILL_IN, "题").gaps(all).build();

        BigDecimal exact =
                most.multiply(BigDecimal.valueOf(filled)).divide(BigDecimal.valueOf(gaps), 2, RoundingMode.HALF_UP);

        assertThat(mark(content, gaps(typed), most, GradingPolicy.EXACT)).isEqualByComparingTo(exact);
    }

    @Property
    void parts_of_a_material_are_not_rounded_before_their_sum(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 7) Integer> sizes, @ForAll long seed) {
        Random random = new Random(seed);
        List<Child> children = new ArrayList<>();
        Map<String, Response> responses = new HashMap<>();
        BigDecimal exact = BigDecimal.ZERO;
        long common = 420;
        for (int i = 0; i < sizes.size(); i++) {
            int size = sizes.get(i);
            int filled = random.nextInt(size + 1);
            children.add(new Child(
                    "c" + i,
                    Content.of(QuestionType.FILL_IN, "题")
                            .gaps(Collections.nCopies(size, new Gap(List.of("甲"))))
                            .build()
                            .withMark(BigDecimal.ONE)));
            List<String> typed = new ArrayList<>(Collections.nCopies(filled, "甲"));
            typed.addAll(Collections.nCopies(size - filled, "乙"));
            responses.put("c" + i, gaps(typed));
            exact = exact.add(BigDecimal.valueOf(common / size * filled));
        }
        Content content =
                Content.of(QuestionType.COMPOSITE, "材料").children(children).build();
        BigDecimal most = BigDecimal.valueOf(sizes.size());

        BigDecimal mark = mark(
                content,
                new Response(List.of(), List.of(), null, null, Map.of(), responses),
                most,
                GradingPolicy.EXACT);

        assertThat(mark).isEqualByComparingTo(exact.divide(BigDecimal.valueOf(common), 2, RoundingMode.HALF_UP));
    }

    @Property
    void one_more_right_gap_or_pair_never_costs_and_all_of_them_earn_everything(
            @ForAll @IntRange(min = 1, max = 8) int size, @ForAll long seed, @ForAll boolean isAllOrNothing) {
        Random random = new Random(seed);
        List<Option> options = new ArrayList<>();
        List<Prompt> prompts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            options.add(Option.item("o" + i, "甲" + i));
            prompts.add(new Prompt("p" + i, "乙" + i, "o" + i, null));
        }
        Content content = Content.of(QuestionType.MATCHING, "题")
                .options(options)
                .prompts(prompts)
                .scoring(Scoring.gaps(isAllOrNothing, false, null))
                .build();
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < size; i++) {
            pairs.put("p" + i, "o" + random.nextInt(size));
        }
        BigDecimal before = mark(content, pairs(pairs), BigDecimal.TEN, GradingPolicy.EXACT);
        int place = random.nextInt(size);
        pairs.put("p" + place, "o" + place);

        BigDecimal after = mark(content, pairs(pairs), BigDecimal.TEN, GradingPolicy.EXACT);
        prompts.forEach(prompt -> pairs.put(prompt.id(), prompt.optionId()));

        assertThat(before).isBetween(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(mark(content, pairs(pairs), BigDecimal.TEN, GradingPolicy.EXACT))
                .isEqualByComparingTo(BigDecimal.TEN);
    }

    @Property
    void a_gap_filled_rightly_never_costs_in_any_order_either(
            @ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Gap> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Gap gap = new Gap(List.of("甲" + i, "甲" + random.nextInt(size)));
            all.add(gap.withWeight(BigDecimal.valueOf(1 + random.nextInt(3))));
        }
        Content content = Content.of(QuestionType.FILL_IN, "题")
                .gaps(all)
                .scoring(Scoring.gaps(false, true, null))
                .build();
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            typed.add(random.nextBoolean() ? "甲" + random.nextInt(size) : "");
        }
        BigDecimal before = mark(content, gaps(typed), BigDecimal.TEN, GradingPolicy.EXACT);
        List<String> reversed = new ArrayList<>(typed);
        Collections.reverse(reversed);

        assertThat(mark(content, gaps(reversed), BigDecimal.TEN, GradingPolicy.EXACT))
                .as("any order")
                .isEqualByComparingTo(before);
        int empty = typed.indexOf("");
        if (empty >= 0) {
            typed.set(empty, "甲" + random.nextInt(size));
            assertThat(mark(content, gaps(typed), BigDecimal.TEN, GradingPolicy.EXACT))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void two_neighbours_put_right_never_cost_where_pairs_count(
            @ForAll @IntRange(min = 2, max = 9) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> right = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            right.add("i" + i);
        }
        List<String> given = new ArrayList<>(right);
        Collections.shuffle(given, random);
        int place = random.nextInt(size - 1);
        if (right.indexOf(given.get(place)) < right.indexOf(given.get(place + 1))) {
            return;
        }
        for (OrderingPolicy policy : PER_PAIR) {
            Share before = OrderGrading.share(right, given, policy);
            List<String> swapped = new ArrayList<>(given);
            Collections.swap(swapped, place, place + 1);

            assertThat(OrderGrading.share(right, swapped, policy).compareTo(before))
                    .isPositive();
        }
    }

    @Property
    void a_wider_tolerance_takes_in_all_that_a_narrower_one_does(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal value,
            @ForAll @BigRange(min = "-2000", max = "2000") @Scale(3) BigDecimal typed,
            @ForAll @BigRange(min = "0", max = "5") @Scale(2) BigDecimal narrow,
            @ForAll @BigRange(min = "0", max = "5") @Scale(2) BigDecimal more,
            @ForAll Tolerance kind) {
        NumberKey one = new NumberKey(value, narrow, kind, null, null);
        NumberKey wider = new NumberKey(value, narrow.add(more), kind, null, null);
        NumberKey mirrored = new NumberKey(value.negate(), narrow, kind, null, null);

        assertThat(NumberGrading.isWithin(value, one)).as("the number itself").isTrue();
        if (NumberGrading.isWithin(typed, one)) {
            assertThat(NumberGrading.isWithin(typed, wider)).isTrue();
        }
        assertThat(NumberGrading.isWithin(typed.negate(), mirrored))
                .as("on the other side of zero")
                .isEqualTo(NumberGrading.isWithin(typed, one));
    }

    private static String letters(Iterable<Integer> places) {
        StringBuilder letters = new StringBuilder();
        places.forEach(place -> letters.append(letter(place)));
        return letters.toString();
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static Content choice(List<Option> options) {
        return Content.of(QuestionType.MULTIPLE, "题").options(options).build();
    }

    private static BigDecimal mark(Content content, Response response, BigDecimal most, GradingPolicy policy) {
        return Grading.mark(content, response, most, policy).orElseThrow();
    }

    private static Response chose(String letters) {
        return new Response(
                letters.chars().mapToObj(c -> String.valueOf((char) c)).toList(), List.of(), null, null);
    }

    private static Response gaps(List<String> typed) {
        return new Response(List.of(), typed, null, null);
    }

    private static Response pairs(Map<String, String> pairs) {
        return new Response(List.of(), List.of(), null, null, pairs, Map.of());
    }
}
