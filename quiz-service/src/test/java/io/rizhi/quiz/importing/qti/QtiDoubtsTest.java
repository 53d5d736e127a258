package io.rizhi.quiz.importing.qti;

import static io.rizhi.quiz.importing.qti.QtiXml.MAP;
import static io.rizhi.quiz.importing.qti.QtiXml.base;
import static io.rizhi.quiz.importing.qti.QtiXml.choice;
import static io.rizhi.quiz.importing.qti.QtiXml.codes;
import static io.rizhi.quiz.importing.qti.QtiXml.item;
import static io.rizhi.quiz.importing.qti.QtiXml.mapping;
import static io.rizhi.quiz.importing.qti.QtiXml.match;
import static io.rizhi.quiz.importing.qti.QtiXml.response;
import static io.rizhi.quiz.importing.qti.QtiXml.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.importing.model.ParsedItem;
import org.junit.jupiter.api.Test;

/** What rules, mappings and feedback of an item say beyond what a question can hold. */
class QtiDoubtsTest {
    private static final String ONE = "cardinality='single' baseType='identifier'";

    private static ParsedItem ruled(String rules) {
        return item(
                response("R", ONE, "A", ""),
                choice("maxChoices='1'"),
                "<responseProcessing>" + rules + "</responseProcessing>");
    }

    private static String orElse(String branch, String value) {
        return "</responseIf><" + branch + "><setOutcomeValue identifier='SCORE'>" + base(value)
                + "</setOutcomeValue></" + branch + ">";
    }

    @Test
    void a_rule_with_more_branches_gives_the_mark_of_the_key_and_is_a_doubt() {
        ParsedItem read = ruled(when(match("R"), base("3")).replace("</responseIf>", orElse("responseElseIf", "1")));

        assertThat(read.content().mark()).isEqualByComparingTo("3");
        assertThat(codes(read)).containsExactly("qti-rules-simplified");
    }

    @Test
    void marks_for_a_wrong_answer_are_a_doubt() {
        ParsedItem read = ruled(when(match("R"), base("3")).replace("</responseIf>", orElse("responseElse", "0.5")));

        assertThat(codes(read)).containsExactly("qti-rules-simplified");
    }

    @Test
    void rules_that_stand_elsewhere_under_an_unknown_name_are_a_doubt() {
        ParsedItem read = item(
                response("R", ONE, "A", ""),
                choice("maxChoices='1'"),
                "<responseProcessing template='http://example.org/rptemplates/custom'/>");

        assertThat(codes(read)).containsExactly("qti-rules-simplified");
    }

    @Test
    void the_upper_bound_of_a_mapping_is_the_whole_mark() {
        ParsedItem read = item(
                response(
                        "R",
                        "cardinality='multiple' baseType='identifier'",
                        "A",
                        mapping("upperBound='2'", "A", "1.5", "B", "1")),
                choice("maxChoices='0'"),
                MAP);

        assertThat(read.content().mark()).isEqualByComparingTo("2");
    }

    @Test
    void pairs_that_earn_differently_are_a_doubt() {
        ParsedItem read = item(
                response(
                        "R", "cardinality='multiple' baseType='directedPair'", "", mapping("", "A X", "1", "B Y", "2")),
                "<p>配对</p><matchInteraction responseIdentifier='R'><simpleMatchSet><simpleAssociableChoice identifier='A'>一</simpleAssociableChoice>"
                        + "<simpleAssociableChoice identifier='B'>二</simpleAssociableChoice></simpleMatchSet><simpleMatchSet>"
                        + "<simpleAssociableChoice identifier='X'>1</simpleAssociableChoice><simpleAssociableChoice identifier='Y'>2"
                        + "</simpleAssociableChoice></simpleMatchSet></matchInteraction>",
                MAP);

        assertThat(codes(read)).containsExactly("qti-rules-simplified");
    }

    @Test
    void a_text_is_compared_by_case_unless_an_entry_says_otherwise() {
        String typed = "<p>填<textEntryInteraction responseIdentifier='X'/></p>";
        String entries = mapping("", "Paris", "1");
        Gap byCase = item(response("X", "baseType='string'", "Paris", entries), typed, MAP)
                .content()
                .gaps()
                .get(0);
        Gap anyCase = item(
                        response(
                                "X",
                                "baseType='string'",
                                "Paris",
                                entries.replace("mappedValue", "caseSensitive='false' mappedValue")),
                        typed,
                        MAP)
                .content()
                .gaps()
                .get(0);

        assertThat(byCase.rules()).isEqualTo(TextRules.USUAL.withCase());
        assertThat(anyCase.rules()).isNull();
    }

    @Test
    void what_is_hidden_from_the_wrong_is_said_to_the_right() {
        ParsedItem read = item(
                response("R", ONE, "A", ""),
                choice("maxChoices='1'"),
                "<modalFeedback outcomeIdentifier='F' identifier='incorrect' showHide='hide'>很好</modalFeedback>");

        assertThat(read.content().notes().feedback())
                .isNotNull()
                .satisfies(said -> assertThat(said.correct()).isEqualTo("很好"));
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void feedback_that_others_see_than_those_who_chose_the_option_is_not_its_and_is_told() {
        String hidden = choice("maxChoices='1'")
                .replace("乙</", "乙<feedbackInline identifier='B' showHide='hide'>不是乙</feedbackInline></");
        ParsedItem read = item(response("R", ONE, "A", ""), hidden, "");

        assertThat(read.content().options().get(1).feedback()).isNull();
        assertThat(codes(read)).containsExactly("part-not-kept");
    }

    @Test
    void feedback_in_the_middle_of_the_text_is_told() {
        String body = "<feedbackBlock outcomeIdentifier='F' identifier='x' showHide='show'><p>想一想</p></feedbackBlock>";

        assertThat(codes(item(response("R", ONE, "A", ""), body + choice("maxChoices='1'"), "")))
                .containsExactly("part-not-kept");
    }
}
