package io.rizhi.quiz.importing.qti;

import static io.rizhi.quiz.importing.qti.QtiXml.MAP;
import static io.rizhi.quiz.importing.qti.QtiXml.base;
import static io.rizhi.quiz.importing.qti.QtiXml.choice;
import static io.rizhi.quiz.importing.qti.QtiXml.codes;
import static io.rizhi.quiz.importing.qti.QtiXml.item;
import static io.rizhi.quiz.importing.qti.QtiXml.mapping;
import static io.rizhi.quiz.importing.qti.QtiXml.match;
import static io.rizhi.quiz.importing.qti.QtiXml.more;
import static io.rizhi.quiz.importing.qti.QtiXml.response;
import static io.rizhi.quiz.importing.qti.QtiXml.right;
import static io.rizhi.quiz.importing.qti.QtiXml.when;
import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.Tolerance;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Marks, keys and feedback as programs really write them. */
class QtiScoringTest {
    @Test
    void without_a_key_the_values_that_earn_most_are_right() {
        ParsedItem menu = item(
                response(
                        "R",
                        "cardinality='single' baseType='identifier'",
                        "",
                        mapping("", "A", "0", "B", "2", "C", "1")),
                "<p>选<inlineChoiceInteraction responseIdentifier='R'><inlineChoice identifier='A'>甲</inlineChoice>"
                        + "<inlineChoice identifier='B'>乙</inlineChoice><inlineChoice identifier='C'>丙</inlineChoice>"
                        + "</inlineChoiceInteraction></p>",
                MAP);
        ParsedItem pairs = item(
                response(
                        "R", "cardinality='multiple' baseType='directedPair'", "", mapping("", "A X", "1", "B Y", "1")),
                "<matchInteraction responseIdentifier='R'><simpleMatchSet><simpleAssociableChoice identifier='A'>一</simpleAssociableChoice>"
                        + "<simpleAssociableChoice identifier='B'>二</simpleAssociableChoice></simpleMatchSet><simpleMatchSet>"
                        + "<simpleAssociableChoice identifier='X'>1</simpleAssociableChoice><simpleAssociableChoice identifier='Y'>2"
                        + "</simpleAssociableChoice></simpleMatchSet></matchInteraction>",
                MAP);

        assertThat(right(menu.content().gaps().get(0).options())).containsExactly("乙");
        assertThat(pairs.content().prompts()).extracting(Prompt::optionId).containsExactly("X", "Y");
        assertThat(codes(pairs)).doesNotContain("prompt-without-option");
    }

    @Test
    void the_mark_is_what_the_rules_can_give_where_no_maximum_is_stated() {
        ParsedItem mapped = item(
                response("R", "cardinality='multiple' baseType='identifier'", "A", mapping("", "A", "1.5", "B", "1")),
                choice("maxChoices='0'"),
                MAP);
        ParsedItem matched = item(
                response("R", "cardinality='single' baseType='identifier'", "A", ""),
                choice("maxChoices='1'"),
                "<responseProcessing>" + when(match("R"), base("3")) + "</responseProcessing>");

        assertThat(mapped.content().mark()).isEqualByComparingTo("2.5");
        assertThat(matched.content().mark()).isEqualByComparingTo("3");
    }

    @Test
    void rules_that_say_what_key_and_mapping_say_are_no_doubt_and_others_are() {
        String single =
                response("R", "cardinality='single' baseType='identifier'", "A", mapping("", "A", "1", "B", "0.5"));
        String feedback = "<outcomeDeclaration identifier='FB' baseType='identifier'/>";
        String set = "<setOutcomeValue identifier='FB'><variable identifier='R'/></setOutcomeValue>";
        String otherwise = when(match("R"), base("1"))
                .replace(
                        "</responseIf>",
                        "</responseIf><responseElse><setOutcomeValue identifier='SCORE'>" + base("0")
                                + "</setOutcomeValue></responseElse>");
        String guarded =
                when("<not><isNull><variable identifier='R'/></isNull></not>", more("<mapResponse identifier='R'/>"));
        String bonus = when("<gt><variable identifier='R'/>" + base("1") + "</gt>", base("1"));

        for (String plain : List.of(otherwise + set, guarded, set + when(match("R"), more(base("1"))))) {
            assertThat(codes(item(
                            single + feedback,
                            choice("maxChoices='1'"),
                            "<responseProcessing>" + plain + "</responseProcessing>")))
                    .isEmpty();
        }
        assertThat(codes(item(
                        single,
                        choice("maxChoices='1'"),
                        "<responseProcessing>" + guarded + bonus + "</responseProcessing>")))
                .containsExactly("qti-rules-simplified");
    }

    @Test
    void of_a_single_choice_the_best_value_is_the_whole_mark() {
        Content content = item(
                        response(
                                "R",
                                "cardinality='single' baseType='identifier'",
                                "A",
                                mapping("", "A", "2", "B", "1")),
                        choice("maxChoices='1'"),
                        MAP)
                .content();

        assertThat(content.mark()).isEqualByComparingTo("2");
        assertThat(content.options().get(1).weight()).isEqualByComparingTo("0.5");
    }

    @Test
    void gaps_that_earn_differently_keep_their_weights() {
        String two =
                "<p><textEntryInteraction responseIdentifier='X'/>和<textEntryInteraction responseIdentifier='Y'/></p>";
        String keys = response("X", "baseType='string'", "甲", "") + response("Y", "baseType='string'", "乙", "");
        Content typed = item(
                        keys,
                        two,
                        "<responseProcessing>" + when(match("X"), more(base("1"))) + when(match("Y"), more(base("2")))
                                + "</responseProcessing>")
                .content();
        ParsedItem dragged = item(
                response(
                        "R",
                        "cardinality='multiple' baseType='directedPair'",
                        "",
                        mapping("defaultValue='-1' lowerBound='0'", "W G1", "1", "V G2", "3")),
                "<gapMatchInteraction responseIdentifier='R'><prompt>填</prompt><gapText identifier='W'>猫</gapText>"
                        + "<gapText identifier='V'>狗</gapText><p><gap identifier='G1'/>追<gap identifier='G2'/></p></gapMatchInteraction>",
                MAP);

        assertThat(typed.mark()).isEqualByComparingTo("3");
        assertThat(typed.gaps())
                .extracting(Gap::weightOrOne)
                .map(Object::toString)
                .containsExactly("1", "2");
        assertThat(dragged.content().gaps().get(1).weightOrOne()).isEqualByComparingTo("3");
        assertThat(dragged.content().stem()).startsWith("填\n");
        assertThat(codes(dragged)).containsExactly("qti-rules-simplified");
    }

    @Test
    void each_number_has_the_tolerance_of_its_own_rule_and_per_cent_is_a_part() {
        String keys = response("X", "baseType='float'", "5", "") + response("Y", "baseType='float'", "20", "");
        String near =
                "<equal toleranceMode='%s' tolerance='%s'><variable identifier='%s'/><correct identifier='%s'/></equal>";
        ParsedItem read = item(
                keys,
                "<p><textEntryInteraction responseIdentifier='X'/>和<textEntryInteraction responseIdentifier='Y'/></p>",
                "<responseProcessing>" + when(near.formatted("absolute", "0.5 0.5", "Y", "Y"), more(base("1")))
                        + when(near.formatted("relative", "10 10", "X", "X"), more(base("1")))
                        + "</responseProcessing>");
        NumberKey part = read.content().gaps().get(0).numbers().get(0);

        assertThat(part.kindOrUsual()).isEqualTo(Tolerance.RELATIVE);
        assertThat(part.tolerance()).isEqualByComparingTo("0.1");
        assertThat(read.content().gaps().get(1).numbers().get(0).tolerance()).isEqualByComparingTo("0.5");
        assertThat(codes(read)).isEmpty();
        assertThat(codes(item(
                        response("R", "baseType='float'", "5", ""),
                        "<p>几<textEntryInteraction responseIdentifier='R'/></p>",
                        "<responseProcessing>" + when(near.formatted("absolute", "0.5 1", "R", "R"), base("1"))
                                + "</responseProcessing>")))
                .containsExactly("qti-rules-simplified");
    }

    @Test
    void numbers_that_a_mapping_scores_keep_their_shares() {
        Content content = item(
                        response("R", "cardinality='single' baseType='integer'", "", mapping("", "7", "2", "8", "1")),
                        "<p>几<textEntryInteraction responseIdentifier='R'/></p>",
                        MAP)
                .content();

        assertThat(content.gaps().get(0).numbers())
                .extracting(key -> key.value() + "@" + key.weightOrAll())
                .containsExactly("7@1", "8@0.5");
    }

    @Test
    void a_lower_bound_below_zero_is_kept_and_none_means_that_wrong_choices_take_all() {
        String kind = "cardinality='multiple' baseType='identifier'";
        Content bounded = item(
                        response("R", kind, "A", mapping("lowerBound='-1'", "A", "2", "B", "-1")),
                        choice("maxChoices='0'"),
                        MAP)
                .content();
        Content open = item(response("R", kind, "A", mapping("", "A", "2", "B", "-1")), choice("maxChoices='0'"), MAP)
                .content();
        ParsedItem steep = item(
                response("R", kind, "A", mapping("defaultValue='-4' lowerBound='0'", "A", "2")),
                choice("maxChoices='0'"),
                MAP);

        assertThat(bounded.scoring().lowerBound()).isEqualByComparingTo("-0.5");
        assertThat(open.scoring().lowerBound()).isEqualByComparingTo("-1");
        assertThat(steep.content().scoring().defaultWeight()).isEqualByComparingTo("-1");
        assertThat(codes(steep)).containsExactly("qti-rules-simplified");
    }

    @Test
    void what_candidates_are_told_is_part_of_the_question_and_what_markers_are_told_is_not() {
        Content content = item(
                        response("R", "baseType='string'", "两点", ""),
                        "<rubricBlock view='candidate'><p>写完整的句子。</p></rubricBlock><rubricBlock view='scorer'><p>看两点</p>"
                                + "</rubricBlock><extendedTextInteraction responseIdentifier='R'><prompt>为什么？</prompt>"
                                + "</extendedTextInteraction>",
                        "")
                .content();

        assertThat(content.stem()).isEqualTo("写完整的句子。\n为什么？");
        assertThat(content.guidance()).isEqualTo("看两点\n两点");
    }

    @Test
    void feedback_finds_its_option_or_its_kind_and_what_finds_none_is_told() {
        String modal = "<modalFeedback outcomeIdentifier='F' identifier='%s' showHide='%s'>%s</modalFeedback>";
        String key = response("R", "cardinality='single' baseType='identifier'", "A", "");
        ParsedItem kept = item(
                key,
                choice("maxChoices='1'"),
                modal.formatted("B", "show", "不是乙")
                        + modal.formatted("correct_fb", "show", "很好")
                        + modal.formatted("CORRECT", "hide", "再想想"));
        ParsedItem left = item(key, choice("maxChoices='1'"), modal.formatted("A", "hide", "不是"));

        assertThat(kept.content().options().get(1).feedback()).isEqualTo("不是乙");
        assertThat(kept.content().notes().feedback())
                .isNotNull()
                .satisfies(said ->
                        assertThat(List.of(said.correct(), said.incorrect())).containsExactly("很好", "再想想"));
        assertThat(codes(kept)).isEmpty();
        assertThat(codes(left)).containsExactly("part-not-kept");
    }

    @Test
    void a_package_of_version_one_is_named_and_an_item_may_begin_with_instructions_to_programs() {
        ParsedPaper old = QtiReader.read(Mutations.zip(Map.of(
                "imsmanifest.xml",
                bytes("<manifest><resources><resource type='imsqti_xmlv1p2' href='q.xml'/></resources></manifest>"))));

        assertThat(old.findings())
                .anySatisfy(finding -> assertThat(finding.arguments()).containsExactly("QTI 1.x"));
        assertThat(QtiReader.isItem(
                        "<?xml version='1.0'?>\n<?xml-model href='a.rnc'?>\n<!-- b -->\n<assessmentItem title='t'/>"))
                .isTrue();
    }
}
