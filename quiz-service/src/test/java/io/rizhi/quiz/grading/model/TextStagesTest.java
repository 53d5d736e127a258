package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.WeightedText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each stage of the comparison of texts is a switch of its own. */
class TextStagesTest {
    private static final TextRules NOTHING =
            new TextRules(false, false, false, false, false, false, false, false, false, false, null);

    /** Only this stage is on. */
    private static TextRules only(String stage) {
        return new TextRules(
                stage.equals("composes"),
                stage.equals("foldsWidth"),
                stage.equals("collapsesSpaces"),
                stage.equals("foldsCase"),
                stage.equals("stripsPunctuation"),
                stage.equals("foldsSigns"),
                stage.equals("hasWildcards"),
                stage.equals("comparesNumbers"),
                stage.equals("foldsTraditional"),
                stage.equals("hasPatterns"),
                stage.equals("edits") ? 4 : null);
    }

    /** All stages but this one. */
    private static TextRules without(String stage) {
        return new TextRules(
                !stage.equals("composes"),
                !stage.equals("foldsWidth"),
                !stage.equals("collapsesSpaces"),
                !stage.equals("foldsCase"),
                !stage.equals("stripsPunctuation"),
                !stage.equals("foldsSigns"),
                !stage.equals("hasWildcards"),
                !stage.equals("comparesNumbers"),
                !stage.equals("foldsTraditional"),
                !stage.equals("hasPatterns"),
                null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "composes          | cafe\u0301   | caf\u00e9",
                "foldsWidth        | ＨＳＥ        | HSE",
                "collapsesSpaces   | New  York     | New York",
                "collapsesSpaces   | 综 合 治 理    | 综合治理",
                "foldsCase         | hse           | HSE",
                "stripsPunctuation | 综合治理。     | 综合治理",
                "stripsPunctuation | （综合治理）   | 综合治理",
                "foldsSigns        | a—b           | a-b",
                "foldsSigns        | 1～9           | 1〜9",
                "hasWildcards      | 安全生产法     | 安全*法",
                "comparesNumbers   | 1,000         | 1000.0",
                "foldsTraditional  | 電腦軟體       | 电脑软体",
                "foldsTraditional  | 干燥           | 乾燥",
                "hasPatterns       | 12月3日        | \\d+月\\d+日",
            })
    void a_stage_does_its_work_alone_and_nothing_else_does_it(String stage, String typed, String key) {
        assertThat(TextMatch.matches(typed, List.of(key), NOTHING)).as("none").isFalse();
        assertThat(TextMatch.matches(typed, List.of(key), only(stage)))
                .as("alone")
                .isTrue();
        assertThat(TextMatch.matches(typed, List.of(key), without(stage)))
                .as("all others")
                .isFalse();
    }

    @Property
    void what_counts_as_right_still_does_with_one_more_stage_on(
            @ForAll("texts") String typed, @ForAll("texts") String key, @ForAll("stages") String stage) {
        if (TextMatch.matches(typed, List.of(key), NOTHING)) {
            assertThat(TextMatch.matches(typed, List.of(key), only(stage))
                            || TextMatch.fold(typed, only(stage)).isEmpty())
                    .isTrue();
        }
        if (!TextMatch.fold(key, TextRules.USUAL).isEmpty()) {
            assertThat(TextMatch.matches(key, List.of(key), TextRules.USUAL)).isTrue();
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.strings().withChars("aAb１1２*。 （）“電电").ofMaxLength(6);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> stages() {
        return net.jqwik.api.Arbitraries.of(
                "composes",
                "foldsWidth",
                "collapsesSpaces",
                "foldsCase",
                "foldsSigns",
                "comparesNumbers",
                "foldsTraditional");
    }

    @ParameterizedTest
    @CsvSource({
        "综合治里, 综合治理, 4, true",
        "综合治, 综合治理, 4, false",
        "综合治理的, 综合治理, 4, true",
        "综和治里, 综合治理, 4, false",
        "综合治里, 综合治理, 5, false",
        "photosyntesis, photosynthesis, 7, true",
        "photosintesis, photosynthesis, 7, true",
        "fotosintesis, photosynthesis, 7, false",
        "在校, 学校, 4, false",
        "三个子, 三个字, 4, false",
        "𠮷野家店, 𠮷野家点, 4, true",
        "𠮷野屋, 𠮷野家, 4, false",
        "2021年底, 2022年底, 4, false",
        "1000, 1001, 4, false",
    })
    void a_few_wrong_characters_pass_where_the_key_is_long_enough(
            String typed, String key, int perEdit, boolean isRight) {
        TextRules rules = TextRules.USUAL.withEdits(perEdit);

        assertThat(TextMatch.matches(typed, List.of(key), rules)).isEqualTo(isRight);
        assertThat(TextMatch.matches(typed, List.of(key), TextRules.USUAL))
                .as("off unless switched on")
                .isFalse();
    }

    @Test
    void wrong_characters_never_pass_beside_expressions_and_stars() {
        TextRules rules = TextRules.USUAL.withEdits(4);

        assertThat(TextMatch.matches("综合治里", List.of("综合治理"), rules.withPatterns()))
                .isFalse();
        assertThat(TextMatch.matches("综合治里", List.of("综合治理"), rules.withWildcards()))
                .isFalse();
        assertThat(faults("综合治理", rules.withPatterns())).containsExactly("edits-with-patterns");
        assertThat(faults("综合治理", rules.withWildcards())).containsExactly("edits-with-patterns");
        assertThat(faults("综合治理", rules.withEdits(3))).containsExactly("edits-out-of-range");
        assertThat(faults("综合治理", rules.withEdits(101))).containsExactly("edits-out-of-range");
        assertThat(faults("综合治理", rules)).isEmpty();
    }

    @Test
    void a_text_that_earns_a_part_comes_before_the_key_it_is_near_to() {
        List<WeightedText> partials = List.of(new WeightedText("color", new BigDecimal("0.5"), null));
        Gap gap = new Gap(List.of("colour"), null, null, partials, List.of(), List.of(), false, List.of(), null);
        Content content = Content.of(QuestionType.SHORT_TEXT, "题")
                .gaps(List.of(gap))
                .scoring(Scoring.gaps(false, false, TextRules.USUAL.withEdits(5)))
                .build();

        assertThat(mark(content, "color")).isEqualByComparingTo("5");
        assertThat(mark(content, "colur")).isEqualByComparingTo("10");
        assertThat(mark(content, "kolr")).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 第一产业, 第二产业, 10",
        "false, 第二产业, 第一产业, 0",
        "false, 第一产页, 第二产业, 10",
        "true,  第二产业, 第一产业, 10",
        "true,  第一产业, 第二产页, 10",
        "true,  第一产业, 第一产业, 5",
    })
    void the_key_of_another_gap_is_no_slip_of_the_pen(boolean isAnyOrder, String first, String second, String mark) {
        Content content = Content.of(QuestionType.FILL_IN, "__和__")
                .gaps(List.of(new Gap(List.of("第一产业")), new Gap(List.of("第二产业"))))
                .scoring(Scoring.gaps(false, isAnyOrder, TextRules.USUAL.withEdits(4)))
                .build();

        assertThat(Grading.mark(
                        content,
                        new Response(List.of(), List.of(first, second), null, null),
                        BigDecimal.TEN,
                        GradingPolicy.EXACT))
                .hasValueSatisfying(given -> assertThat(given).isEqualByComparingTo(mark));
    }

    private static BigDecimal mark(Content content, String typed) {
        return Grading.mark(
                        content,
                        new Response(List.of(), List.of(typed), null, null),
                        BigDecimal.TEN,
                        GradingPolicy.EXACT)
                .orElseThrow();
    }

    @Property
    void what_counts_as_right_still_does_where_mistakes_pass(
            @ForAll("texts") String typed,
            @ForAll("texts") String key,
            @ForAll @IntRange(min = 4, max = 9) int perEdit) {
        if (TextMatch.matches(typed, List.of(key), TextRules.USUAL)) {
            assertThat(TextMatch.matches(typed, List.of(key), TextRules.USUAL.withEdits(perEdit)))
                    .isTrue();
        }
        if (TextMatch.fold(key, TextRules.USUAL)
                        .codePointCount(0, TextMatch.fold(key, TextRules.USUAL).length())
                < 4) {
            assertThat(TextMatch.matches(typed, List.of(key), TextRules.USUAL.withEdits(perEdit)))
                    .as("short keys")
                    .isEqualTo(TextMatch.matches(typed, List.of(key), TextRules.USUAL));
        }
    }

    @Test
    void characters_are_simplified_one_by_one_on_both_sides() {
        TextRules rules = TextRules.USUAL.withTraditional();

        assertThat(TextMatch.matches("乾隆", List.of("干隆"), rules)).isTrue();
        assertThat(TextMatch.matches("頭髮", List.of("头发"), rules)).isTrue();
        assertThat(TextMatch.matches("发财", List.of("發財"), rules)).isTrue();
        assertThat(TextMatch.matches("電腦", List.of("电脑"), TextRules.USUAL))
                .as("off unless switched on")
                .isFalse();
    }

    @Test
    void an_expression_is_for_the_whole_answer_and_takes_the_case_as_the_rules_say() {
        TextRules rules = TextRules.USUAL.withPatterns();

        assertThat(TextMatch.matches("colour", List.of("colou?r"), rules)).isTrue();
        assertThat(TextMatch.matches("COLOR", List.of("colou?r"), rules)).isTrue();
        assertThat(TextMatch.matches("COLOR", List.of("colou?r"), rules.withCase()))
                .isFalse();
        assertThat(TextMatch.matches("colours", List.of("colou?r"), rules)).isFalse();
        assertThat(TextMatch.matches("5", List.of("\\D"), rules))
                .as("the expression is not folded")
                .isFalse();
        assertThat(TextMatch.matches("(", List.of("("), rules))
                .as("the text itself")
                .isTrue();
    }

    @Test
    void no_expression_makes_matching_slow() {
        String evil = "(a+)+".repeat(20) + "b";

        boolean matches = Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> TextMatch.matches("a".repeat(5000), List.of(evil), TextRules.USUAL.withPatterns()));

        assertThat(matches).isFalse();
    }

    @Test
    void an_expression_that_cannot_be_read_is_refused_where_it_is_written() {
        assertThat(faults("(", TextRules.USUAL.withPatterns())).containsExactly("pattern-invalid");
        assertThat(faults("a".repeat(201), TextRules.USUAL.withPatterns())).containsExactly("pattern-invalid");
        assertThat(faults("\\d+", TextRules.USUAL.withPatterns())).isEmpty();
        assertThat(faults("(", TextRules.USUAL)).isEmpty();
    }

    private static List<String> faults(String key, TextRules rules) {
        Content content = Content.of(QuestionType.FILL_IN, "__")
                .gaps(List.of(new Gap(List.of(key))))
                .scoring(Scoring.gaps(false, false, rules))
                .build();
        return ContentRules.check(content).stream().map(Fault::code).toList();
    }
}
