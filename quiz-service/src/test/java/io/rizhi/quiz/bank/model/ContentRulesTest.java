package io.rizhi.quiz.bank.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentRulesTest {
    @Test
    void one_complete_question_of_every_type_keeps_the_rules() {
        List<Content> all = Samples.all();

        assertThat(all).extracting(Content::type).containsExactlyInAnyOrder(QuestionType.values());
        assertThat(all)
                .allSatisfy(content -> assertThat(ContentRules.check(content)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void a_broken_rule_is_named_with_its_place(Content content, String code, String pointer) {
        assertThat(ContentRules.check(content)).contains(new Fault(code, pointer));
    }

    static Stream<Arguments> a_broken_rule_is_named_with_its_place() {
        Content matching = Samples.matching();
        Content cloze = Samples.cloze();
        Content numeric = Samples.numeric();
        Gap gap = numeric.gaps().get(0);
        return Stream.of(
                broken(
                        matching.builder()
                                .prompts(List.of(matching.prompts().get(0)))
                                .build(),
                        "prompts-too-few",
                        "/prompts"),
                broken(
                        matching.builder()
                                .prompts(List.of(matching.prompts().get(0), new Prompt("p9", "韩国", "nowhere", null)))
                                .build(),
                        "prompt-without-option",
                        "/prompts/1"),
                broken(cloze.builder().stem("[[1]][[2]][[3]]").build(), "gap-not-in-text", "/gaps/3"),
                broken(cloze.builder().stem("[[1]][[2]][[3]][[4]][[4]]").build(), "gap-twice-in-text", "/gaps/3"),
                broken(cloze.builder().stem("[[1]][[2]][[3]][[4]][[5]]").build(), "gap-unknown-in-text", "/stem"),
                broken(numeric.builder().gaps(List.of(gap, gap)).build(), "gap-one-only", "/gaps"),
                broken(
                        numeric.builder().gaps(List.of(new Gap(List.of("1.5")))).build(),
                        "gap-kind-wrong",
                        "/gaps/0/kind"),
                broken(
                        numeric.builder()
                                .gaps(List.of(Gap.number(List.of(NumberKey.of("1", "-1")), List.of(), false)))
                                .build(),
                        "tolerance-out-of-range",
                        "/gaps/0/numbers/0/tolerance"),
                broken(
                        numeric.builder()
                                .gaps(List.of(Gap.number(List.of(NumberKey.of("1E+999999", "0")), List.of(), false)))
                                .build(),
                        "number-out-of-range",
                        "/gaps/0/numbers/0/value"),
                broken(
                        numeric.builder()
                                .gaps(List.of(Gap.number(List.of(NumberKey.of("1", "0")), List.of(), true)))
                                .build(),
                        "unit-invalid",
                        "/gaps/0/units"),
                broken(Content.of(QuestionType.COMPOSITE, "材料").build(), "children-missing", "/children"),
                broken(
                        Content.of(QuestionType.COMPOSITE, "材料")
                                .children(List.of(new Child("c", Samples.composite())))
                                .build(),
                        "child-type-not-allowed",
                        "/children/0/content/type"),
                broken(
                        Content.of(QuestionType.COMPOSITE, "材料")
                                .children(List.of(new Child(
                                        "c",
                                        cloze.builder().stem("[[1]][[2]][[3]]").build())))
                                .build(),
                        "gap-not-in-text",
                        "/children/0/content/gaps/3"),
                broken(Samples.shortAnswer().withMark(new BigDecimal("6")), "rubric-sum-off", "/rubric"),
                broken(
                        Content.of(QuestionType.DESCRIPTION, "请读")
                                .mark(BigDecimal.ONE)
                                .build(),
                        "mark-not-zero",
                        "/mark"),
                broken(
                        Samples.choice(QuestionType.MULTIPLE, "ab")
                                .builder()
                                .scoring(Scoring.choices(GradingPolicy.WEIGHTS))
                                .build(),
                        "weights-missing",
                        "/scoring/choices"),
                broken(
                        Samples.choice(QuestionType.SINGLE, "a")
                                .builder()
                                .options(List.of(
                                        new Option("a", "甲", true, new BigDecimal("1.01"), null, false),
                                        new Option("b", "乙", false)))
                                .build(),
                        "weight-out-of-range",
                        "/options/0/weight"));
    }

    private static Arguments broken(Content content, String code, String pointer) {
        return Arguments.of(content, code, pointer);
    }

    @Test
    void ids_of_an_ordering_or_a_matching_never_tell_its_key() {
        Content ordering = OpaqueIds.in(Content.of(QuestionType.ORDERING, "排序")
                .options(List.of(Option.item("1", "一"), Option.item("2", "二"), Option.item("3", "三")))
                .build());
        Content matching = Samples.matching();

        assertThat(ordering.options())
                .extracting(Option::id)
                .doesNotContain("1", "2", "3")
                .doesNotHaveDuplicates();
        assertThat(OpaqueIds.in(ordering)).isEqualTo(ordering);
        assertThat(matching.prompts())
                .allSatisfy(prompt -> assertThat(prompt.id()).isNotEqualTo(prompt.optionId()))
                .allSatisfy(prompt ->
                        assertThat(matching.options()).extracting(Option::id).contains(prompt.optionId()));
    }
}
