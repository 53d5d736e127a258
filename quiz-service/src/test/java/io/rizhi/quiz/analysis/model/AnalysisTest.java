package io.rizhi.quiz.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rizhi.quiz.analysis.model.ItemFigures.Flag;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
    private static final Offset<Double> EXACT = within(1e-4);
    /** Four tries at three questions of one mark: totals 3, 2, 1, 0. */
    private static final double[][] LADDER = {{1, 1, 1, 0}, {1, 1, 0, 0}, {1, 0, 0, 0}};

    private static final Offset<Double> NEAR = within(1e-9);
    private static final double[] ONES = {1, 1, 1};

    @Test
    void figures_of_a_quiz_agree_with_a_calculation_by_hand() {
        QuizFigures figures = Analysis.of(Tables.same(LADDER, ONES));

        assertThat(figures.attempts()).isEqualTo(4);
        assertThat(figures.mean()).isCloseTo(1.5, EXACT);
        assertThat(figures.median()).isCloseTo(1.5, EXACT);
        assertThat(figures.deviation()).isCloseTo(1.29099, EXACT);
        assertThat(figures.skewness()).isCloseTo(0.0, EXACT);
        assertThat(figures.kurtosis()).isCloseTo(-1.2, EXACT);
        assertThat(figures.consistency()).isCloseTo(75.0, EXACT);
        assertThat(figures.errorRatio()).isCloseTo(50.0, EXACT);
        assertThat(figures.standardError()).isCloseTo(0.645497, EXACT);
    }

    @Test
    void figures_of_a_question_agree_with_a_calculation_by_hand() {
        ItemFigures first = Analysis.of(Tables.same(LADDER, ONES)).items().get(0);

        assertThat(first.facility()).isCloseTo(0.75, EXACT);
        assertThat(first.deviation()).isCloseTo(0.5, EXACT);
        assertThat(first.discrimination()).isCloseTo(52.22330, EXACT);
        assertThat(first.efficiency()).isCloseTo(100.0, EXACT);
        assertThat(first.effectiveWeight()).isCloseTo(31.69873, EXACT);
        assertThat(first.topMinusBottom()).isCloseTo(1.0, EXACT);
        assertThat(first.flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void figures_agree_with_an_independent_calculation_in_exact_decimals(long seed) {
        Random random = new Random(seed);
        int attempts = 5 + random.nextInt(60);
        double[][] marks = new double[2 + random.nextInt(8)][attempts];
        double[] most = new double[marks.length];
        double[] skill = random.doubles(attempts).toArray();
        for (int item = 0; item < marks.length; item++) {
            most[item] = 1 + random.nextInt(5);
            for (int i = 0; i < attempts; i++) {
                double share = Math.min(1, Math.max(0, skill[i] * 0.7 + random.nextDouble() * 0.5));
                marks[item][i] = Math.round(share * most[item] * 4) / 4.0;
            }
        }

        QuizFigures figures = Analysis.of(Tables.same(marks, most));

        List<BigDecimal> totals = ByDefinition.totals(marks);
        assertThat(figures.mean()).isCloseTo(ByDefinition.mean(totals).doubleValue(), NEAR);
        assertThat(figures.skewness()).isCloseTo(ByDefinition.skewness(totals), NEAR);
        assertThat(figures.kurtosis()).isCloseTo(ByDefinition.kurtosis(totals), NEAR);
        assertThat(figures.consistency()).isCloseTo(ByDefinition.consistency(marks), NEAR);
        for (int item = 0; item < marks.length; item++) {
            ItemFigures figure = figures.items().get(item);
            List<BigDecimal> column = ByDefinition.column(marks[item]);
            List<BigDecimal> others = ByDefinition.less(totals, column);
            assertThat(figure.facility()).isCloseTo(ByDefinition.mean(column).doubleValue() / most[item], NEAR);
            assertThat(figure.discrimination()).isCloseTo(ByDefinition.discrimination(column, others), NEAR);
            assertThat(figure.efficiency()).isCloseTo(ByDefinition.efficiency(column, others), NEAR);
            assertThat(figure.topMinusBottom())
                    .isCloseTo(ByDefinition.topMinusBottom(marks[item], totals, most[item]), NEAR);
        }
    }

    @Test
    void a_question_that_works_against_the_rest_is_flagged_and_has_no_weight() {
        double[][] marks = {{0, 0, 1, 1}, {2, 2, 0, 0}, {2, 2, 1, 0}};

        ItemFigures against =
                Analysis.of(Tables.same(marks, new double[] {1, 2, 2})).items().get(0);

        assertThat(against.discrimination()).isNegative();
        assertThat(against.effectiveWeight()).isNull();
        assertThat(against.topMinusBottom()).isNegative();
        assertThat(against.flags()).containsExactly(Flag.NEGATIVE_DISCRIMINATION);
    }

    @Test
    void what_cannot_be_computed_is_absent_and_never_a_number() {
        QuizFigures none = Analysis.of(Tables.same(new double[][] {{}, {}}, new double[] {1, 1}));
        QuizFigures same = Analysis.of(Tables.same(new double[][] {{1, 1, 1, 1}, {0, 0, 0, 0}}, new double[] {1, 1}));

        assertThat(none.mean()).isNull();
        assertThat(none.items().get(0).facility()).isNull();
        assertThat(same.consistency()).isNull();
        assertThat(same.skewness()).isNull();
        assertThat(same.items().get(0).discrimination()).isNull();
        assertThat(same.items().get(0).flags()).containsExactly(Flag.TOO_EASY);
        assertThat(same.items().get(1).flags()).containsExactly(Flag.TOO_HARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 12, 24})
    void equal_marks_do_not_vary_whatever_doubles_make_of_their_mean(int attempts) {
        double[] equal = new double[attempts];
        double[] other = new double[attempts];
        for (int i = 0; i < attempts; i++) {
            equal[i] = 3.3;
            other[i] = i % 2 == 0 ? 0 : 0.2;
        }
        QuizFigures figures = Analysis.of(Tables.same(new double[][] {equal, other}, new double[] {3.3, 0.2}));

        assertThat(figures.items()).allSatisfy(item -> {
            assertThat(item.discrimination()).isNull();
            assertThat(item.efficiency()).isNull();
        });
        assertThat(figures.items().get(0).deviation()).isZero();
    }

    @Test
    void only_options_of_a_choice_are_right_or_wrong() {
        List<Option> options = List.of(new Option("o1", "甲", false), new Option("o2", "乙", true));
        Content choice = Content.of(QuestionType.SINGLE, "选").options(options).build();
        Content ordering =
                Content.of(QuestionType.ORDERING, "排").options(options).build();
        Map<String, Long> times = Map.of("o1", 5L, "o2", 1L);

        assertThat(Chosen.mostWrong(choice, times)).isPresent();
        assertThat(Chosen.isKeyLessChosen(choice, times)).isTrue();
        assertThat(Chosen.mostWrong(ordering, times)).isEmpty();
        assertThat(Chosen.isKeyLessChosen(ordering, times)).isFalse();
    }

    @Test
    void effective_weights_add_up_and_efficiency_is_at_most_whole_for_random_marks() {
        Random random = new Random(7);
        double[][] marks = new double[20][500];
        for (int attempt = 0; attempt < 500; attempt++) {
            double ability = random.nextDouble();
            for (double[] column : marks) {
                column[attempt] = random.nextDouble() < ability ? 1 : 0;
            }
        }
        double[] most = new double[20];
        java.util.Arrays.fill(most, 1);

        QuizFigures figures = Analysis.of(Tables.same(marks, most));

        assertThat(figures.items().stream()
                        .mapToDouble(item -> item.effectiveWeight() == null ? 0 : item.effectiveWeight())
                        .sum())
                .isCloseTo(100.0, EXACT);
        assertThat(figures.items())
                .allSatisfy(item -> assertThat(item.efficiency()).isBetween(-100.0, 100.0001));
        assertThat(figures.consistency()).isBetween(50.0, 100.0);
    }

    /** Six tries; each was asked the first question and two of three others. */
    private static final double[] FIXED = {2, 2, 0, 2, 0, 0};

    private static final MarkTable.Drawn EASY = Tables.drawn(new int[] {0, 1, 2, 3}, new double[] {1, 1, 1, 0}, 1);
    private static final MarkTable.Drawn FAIR = Tables.drawn(new int[] {0, 3, 4, 5}, new double[] {1, 1, 0, 0}, 1);
    private static final MarkTable.Drawn HARD = Tables.drawn(new int[] {1, 2, 4, 5}, new double[] {1, 0, 0, 0}, 1);

    @Test
    void a_drawn_question_is_analysed_by_those_who_drew_it_against_their_whole_totals() {
        MarkTable table =
                new MarkTable(6, List.of(Tables.marks(FIXED)), List.of(Tables.same(2)), List.of(EASY, FAIR, HARD));

        QuizFigures figures = Analysis.of(table);

        // Totals: 4, 4, 1, 3, 0, 0.
        assertThat(figures.mean()).isCloseTo(2.0, EXACT);
        assertThat(figures.consistency()).as("not everybody was asked the same").isNull();
        assertThat(figures.standardError()).isNull();
        ItemFigures easy = figures.items().get(1);
        assertThat(easy.attempts()).isEqualTo(4);
        assertThat(easy.facility()).isCloseTo(0.75, EXACT);
        List<BigDecimal> marks = ByDefinition.column(new double[] {1, 1, 1, 0});
        List<BigDecimal> totals = ByDefinition.column(new double[] {4, 4, 1, 3});
        assertThat(easy.discrimination()).isCloseTo(ByDefinition.discrimination(marks, totals), NEAR);
        assertThat(easy.efficiency()).isCloseTo(ByDefinition.efficiency(marks, totals), NEAR);
        assertThat(easy.topMinusBottom())
                .as("best 4 right, weakest 1 right too")
                .isCloseTo(0.0, EXACT);
        assertThat(easy.effectiveWeight()).isNull();
        ItemFigures fair = figures.items().get(2);
        assertThat(fair.facility()).isCloseTo(0.5, EXACT);
        assertThat(fair.topMinusBottom()).isCloseTo(1.0, EXACT);
        ItemFigures fixed = figures.items().get(0);
        assertThat(fixed.attempts()).isEqualTo(6);
        assertThat(fixed.discrimination())
                .as("against the drawn ones: totals less the own marks")
                .isCloseTo(
                        ByDefinition.discrimination(
                                ByDefinition.column(FIXED), ByDefinition.column(new double[] {2, 2, 1, 1, 0, 0})),
                        NEAR);
        assertThat(fixed.effectiveWeight())
                .as("its part beside all drawn ones together")
                .isCloseTo(weightBeside(new double[] {2, 2, 1, 1, 0, 0}, new double[] {4, 4, 1, 3, 0, 0}), NEAR);
    }

    private static double weightBeside(double[] drawn, double[] totals) {
        List<BigDecimal> all = ByDefinition.column(totals);
        double own = Math.sqrt(
                ByDefinition.covariance(ByDefinition.column(FIXED), all).doubleValue());
        double others = Math.sqrt(
                ByDefinition.covariance(ByDefinition.column(drawn), all).doubleValue());
        return 100 * own / (own + others);
    }

    @Test
    void a_drawn_question_whose_rules_disagree_about_its_mark_has_no_share_of_it() {
        MarkTable.Drawn either = Tables.drawn(new int[] {0, 1}, new double[] {3, 0}, 0);

        ItemFigures figures = Analysis.of(new MarkTable(2, List.of(), List.of(), List.of(either)))
                .items()
                .get(0);

        assertThat(figures.facility()).isNull();
        assertThat(figures.topMinusBottom()).isNull();
        assertThat(figures.discrimination()).isCloseTo(100.0, EXACT);
    }

    @Test
    void shares_are_of_what_each_attempt_was_marked_out_of_also_after_a_correction_that_let_nobody_lose() {
        Random random = new Random(11);
        double[] kept = new double[40];
        double[] other = new double[40];
        double[] most = new double[40];
        for (int i = 0; i < kept.length; i++) {
            most[i] = i % 3 == 0 ? 4 : 2;
            kept[i] = random.nextInt((int) most[i] + 1);
            other[i] = random.nextInt(3);
        }
        double[][] marks = {kept, other};
        MarkTable table =
                new MarkTable(40, Tables.marks(marks), List.of(Tables.each(2, most), Tables.same(2)), List.of());

        ItemFigures figures = Analysis.of(table).items().get(0);

        List<BigDecimal> totals = ByDefinition.totals(marks);
        assertThat(figures.facility())
                .isBetween(0.0, 1.0)
                .isCloseTo(ByDefinition.mean(ByDefinition.shares(kept, most)).doubleValue(), NEAR);
        assertThat(figures.topMinusBottom())
                .isCloseTo(
                        ByDefinition.topMinusBottom(
                                ByDefinition.shares(kept, most).stream()
                                        .mapToDouble(BigDecimal::doubleValue)
                                        .toArray(),
                                totals,
                                1),
                        NEAR);
    }

    @Test
    void an_attempt_marked_out_of_nothing_has_no_share_and_a_question_that_counts_for_nothing_has_no_facility() {
        double[][] marks = {{2, 0, 1}, {1, 1, 0}};
        List<Most> most = List.of(Tables.each(2, new double[] {2, 0, 2}), Tables.each(0, new double[] {1, 0, 0}));

        QuizFigures figures = Analysis.of(new MarkTable(3, Tables.marks(marks), most, List.of()));

        assertThat(figures.items().get(0).facility()).isCloseTo(0.75, EXACT);
        assertThat(figures.items().get(1).facility()).isNull();
        assertThat(figures.items().get(1).topMinusBottom()).isNull();
    }
}
