package io.rizhi.quiz.importing.qti;

import static io.rizhi.quiz.importing.qti.QtiXml.base;
import static io.rizhi.quiz.importing.qti.QtiXml.choice;
import static io.rizhi.quiz.importing.qti.QtiXml.codes;
import static io.rizhi.quiz.importing.qti.QtiXml.item;
import static io.rizhi.quiz.importing.qti.QtiXml.response;
import static io.rizhi.quiz.importing.qti.QtiXml.right;
import static io.rizhi.quiz.importing.qti.QtiXml.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items without a key of their own, whose rules name the value, and pairs that no single key can hold. */
class QtiNamedValuesTest {
    private static final String FLOAT = "cardinality='single' baseType='float'";
    private static final String VARIABLE = "<variable identifier='R'/>";

    private static ParsedItem typed(String kind, String rules) {
        return item(
                response("R", kind, "", ""),
                "<p>填<textEntryInteraction responseIdentifier='R'/></p>",
                "<responseProcessing>" + rules + "</responseProcessing>");
    }

    private static String bound(String name, String value) {
        return "<" + name + ">" + VARIABLE + base(value) + "</" + name + ">";
    }

    private static String equal(String value) {
        return "<equal toleranceMode='absolute' tolerance='0.01 0.01'>" + VARIABLE + base(value) + "</equal>";
    }

    private static NumberKey key(ParsedItem read, int index) {
        return read.content().gaps().get(0).numbers().get(index);
    }

    @Test
    void a_number_that_only_a_rule_names_is_the_key_with_its_tolerance_and_mark() {
        ParsedItem read = typed(FLOAT, when(equal("3.14"), base("2")));

        assertThat(read.content().type()).isEqualTo(QuestionType.NUMERIC);
        assertThat(key(read, 0).value()).isEqualByComparingTo("3.14");
        assertThat(key(read, 0).tolerance()).isEqualByComparingTo("0.01");
        assertThat(read.content().mark()).isEqualByComparingTo("2");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void two_bounds_of_a_rule_are_a_number_with_a_tolerance() {
        ParsedItem read = typed(FLOAT, when("<and>" + bound("gte", "3") + bound("lte", "4") + "</and>", base("2")));

        assertThat(key(read, 0).value()).isEqualByComparingTo("3.5");
        assertThat(key(read, 0).tolerance()).isEqualByComparingTo("0.5");
        assertThat(read.content().mark()).isEqualByComparingTo("2");
    }

    @Test
    void a_second_number_that_earns_less_keeps_its_share_and_is_a_doubt() {
        ParsedItem read = typed(FLOAT, when(equal("3.14"), base("2")) + when(equal("3"), base("1")));

        assertThat(key(read, 1).weight()).isEqualByComparingTo("0.5");
        assertThat(read.content().mark()).isEqualByComparingTo("2");
        assertThat(codes(read)).containsExactly("qti-rules-simplified");
    }

    @Test
    void a_number_that_no_rule_names_stays_open() {
        ParsedItem read = typed(FLOAT, when(bound("gt", "3"), base("2")));

        assertThat(read.findings()).anyMatch(Finding::isError);
    }

    @Test
    void a_text_and_an_option_may_be_named_by_a_rule() {
        String kind = "cardinality='single' baseType='identifier'";
        String rule = "<match>" + VARIABLE + "<baseValue baseType='identifier'>B</baseValue></match>";
        ParsedItem chosen = item(
                response("R", kind, "", ""),
                choice("maxChoices='1'"),
                "<responseProcessing>" + when(rule, base("1")) + "</responseProcessing>");
        Gap text = typed(
                        "cardinality='single' baseType='string'",
                        when(
                                "<stringMatch caseSensitive='false'>" + VARIABLE
                                        + "<baseValue baseType='string'>Paris</baseValue></stringMatch>",
                                base("1")))
                .content()
                .gaps()
                .get(0);

        assertThat(right(chosen.content().options())).containsExactly("乙");
        assertThat(codes(chosen)).isEmpty();
        assertThat(text.alternatives()).containsExactly("Paris");
        assertThat(text.rules()).isNull();
    }

    @Test
    void rows_with_several_partners_are_listed_once_and_named() {
        String pair = "</value><value>";
        ParsedItem read = item(
                response(
                        "R", "cardinality='multiple' baseType='directedPair'", "A X" + pair + "A Y" + pair + "B X", ""),
                "<p>配对</p><matchInteraction responseIdentifier='R'><simpleMatchSet>" + side("A", "猫", "B", "狗")
                        + "</simpleMatchSet><simpleMatchSet>" + side("X", "有毛", "Y", "会爬树")
                        + "</simpleMatchSet></matchInteraction>",
                "");

        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("qti-rows-with-several"))
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("猫"));
    }

    private static String side(String... choices) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < choices.length; i += 2) {
            xml.append("<simpleAssociableChoice identifier='" + choices[i] + "'>" + choices[i + 1]
                    + "</simpleAssociableChoice>");
        }
        return xml.toString();
    }

    @Test
    void a_title_that_the_question_does_not_say_is_told_as_a_loss() {
        assertThat(lost("触电急救", "选哪个")).containsExactly("names-not-kept");
        assertThat(lost("触电急救", "触电 急救先做什么")).isEmpty();
        assertThat(lost("item 3", "选哪个")).isEmpty();
        assertThat(lost("i1", "选哪个")).isEmpty();
    }

    private static List<String> lost(String title, String stem) {
        return QtiReader.item("<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='i1' title='"
                        + title + "'>" + response("R", "cardinality='single' baseType='identifier'", "A", "")
                        + "<itemBody><p>" + stem + "</p>" + choice("maxChoices='1'") + "</itemBody></assessmentItem>")
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }
}
