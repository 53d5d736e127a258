package io.rizhi.quiz.importing.qti;

import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Held;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QtiReaderTest {
    private static final String CHOICE = item(
            "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'>"
                    + "<correctResponse><value>B</value></correctResponse></responseDeclaration>"
                    + "<outcomeDeclaration identifier='SCORE' normalMaximum='2'/>",
            "<p>哪里是首都？</p><choiceInteraction responseIdentifier='RESPONSE' shuffle='true' maxChoices='1'>"
                    + "<prompt>选一个</prompt><simpleChoice identifier='A'>上海<feedbackInline>再想想</feedbackInline></simpleChoice>"
                    + "<simpleChoice identifier='B' fixed='true'>北京</simpleChoice></choiceInteraction>",
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/>");

    private static String item(String declarations, String body, String rest) {
        return "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='i1' title='题'>"
                + declarations + "<itemBody>" + body + "</itemBody>" + rest + "</assessmentItem>";
    }

    private static String response(String id, String type, String... values) {
        StringBuilder xml = new StringBuilder(
                "<responseDeclaration identifier='" + id + "' baseType='" + type + "'><correctResponse>");
        for (String value : values) {
            xml.append("<value>").append(value).append("</value>");
        }
        return xml.append("</correctResponse></responseDeclaration>").toString();
    }

    private static ParsedItem one(String xml) {
        return QtiReader.item(xml).items().get(0);
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<String> options(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    @Test
    void a_choice_is_read_with_prompt_feedback_fixed_places_and_mark() {
        Content content = one(CHOICE).content();

        assertThat(content.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(content.stem()).isEqualTo("哪里是首都？\n选一个");
        assertThat(content.mark()).isEqualByComparingTo("2");
        assertThat(options(content.options())).containsExactly("上海", "北京");
        assertThat(content.options().get(0).feedback()).isEqualTo("再想想");
        assertThat(content.options().get(1).isFixed()).isTrue();
        assertThat(content.options().get(1).isCorrect()).isTrue();
        assertThat(content.notes().keepsOrder()).isFalse();
        assertThat(one(CHOICE).findings()).isEmpty();
    }

    @Test
    void version_three_says_the_same_by_other_names() {
        String three = CHOICE.replaceAll("(</?)(p|value)\\b", "$1§$2")
                .replaceAll("(</?)([a-z]+[A-Za-z]*)", "$1qti-$2")
                .replace("§", "")
                .replaceAll("qti-assessmentItem", "qti-assessment-item")
                .replace("qti-responseDeclaration", "qti-response-declaration")
                .replace("qti-correctResponse", "qti-correct-response")
                .replace("qti-outcomeDeclaration", "qti-outcome-declaration")
                .replace("qti-itemBody", "qti-item-body")
                .replace("qti-choiceInteraction", "qti-choice-interaction")
                .replace("qti-simpleChoice", "qti-simple-choice")
                .replace("qti-feedbackInline", "qti-feedback-inline")
                .replace("qti-responseProcessing", "qti-response-processing")
                .replace("responseIdentifier", "response-identifier")
                .replace("maxChoices", "max-choices")
                .replace("baseType", "base-type")
                .replace("normalMaximum", "normal-maximum");

        assertThat(three).contains("qti-choice-interaction response-identifier");
        assertThat(Held.of(one(three).content())).isEqualTo(Held.of(one(CHOICE).content()));
    }

    @Test
    void mapped_scores_become_weights_within_bounds() {
        Content content = one(item(
                        "<responseDeclaration identifier='R' cardinality='multiple' baseType='identifier'><correctResponse>"
                                + "<value>H</value><value>O</value></correctResponse><mapping lowerBound='0' upperBound='2' defaultValue='-2'>"
                                + "<mapEntry mapKey='H' mappedValue='1'/><mapEntry mapKey='O' mappedValue='1'/>"
                                + "<mapEntry mapKey='Cl' mappedValue='-1'/></mapping></responseDeclaration>",
                        "<choiceInteraction responseIdentifier='R' maxChoices='0'><simpleChoice identifier='H'>氢</simpleChoice>"
                                + "<simpleChoice identifier='O'>氧</simpleChoice><simpleChoice identifier='Cl'>氯</simpleChoice>"
                                + "<simpleChoice identifier='X'>氦</simpleChoice></choiceInteraction>",
                        "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response.xml'/>"))
                .content();

        assertThat(content.type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(content.scoring().choices()).isEqualTo(GradingPolicy.MAPPING);
        assertThat(content.scoring().defaultWeight()).isEqualByComparingTo("-1");
        assertThat(content.options().get(2).weight()).isEqualByComparingTo("-0.5");
        assertThat(content.options().get(3).weight()).isNull();
    }

    @Test
    void the_other_interactions_of_the_subset_become_their_types() {
        ParsedItem order = one(item(
                response("R", "identifier", "b", "a"),
                "<orderInteraction responseIdentifier='R'><prompt>先后</prompt><simpleChoice identifier='a'>验电</simpleChoice>"
                        + "<simpleChoice identifier='b'>断电</simpleChoice></orderInteraction>",
                ""));
        ParsedItem match = one(item(
                response("R", "directedPair", "c b", "j t"),
                "<matchInteraction responseIdentifier='R'><prompt>连</prompt><simpleMatchSet>"
                        + "<simpleAssociableChoice identifier='c'>中国</simpleAssociableChoice><simpleAssociableChoice identifier='j'>日本</simpleAssociableChoice>"
                        + "</simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier='b'>北京</simpleAssociableChoice>"
                        + "<simpleAssociableChoice identifier='t'>东京</simpleAssociableChoice></simpleMatchSet></matchInteraction>",
                ""));
        ParsedItem blanks = one(item(
                response("A", "string", "综合治理"), "<p>坚持<textEntryInteraction responseIdentifier='A'/>的方针</p>", ""));
        ParsedItem number = one(item(
                response("A", "float", "1.5"),
                "<p>杆长 <textEntryInteraction responseIdentifier='A'/></p>",
                "<responseProcessing><responseCondition><responseIf><equal toleranceMode='absolute' tolerance='0.1 0.1'/>"
                        + "</responseIf></responseCondition></responseProcessing>"));
        ParsedItem cloze = one(item(
                response("A", "identifier", "x") + response("B", "string", "甲"),
                "<p>它是<inlineChoiceInteraction responseIdentifier='A'><inlineChoice identifier='x'>古</inlineChoice>"
                        + "<inlineChoice identifier='y'>今</inlineChoice></inlineChoiceInteraction>，名<textEntryInteraction responseIdentifier='B'/></p>",
                ""));
        ParsedItem drag = one(item(
                response("R", "directedPair", "w g1", "v g2"),
                "<gapMatchInteraction responseIdentifier='R'><gapText identifier='w'>猫</gapText><gapText identifier='v'>狗</gapText>"
                        + "<p><gap identifier='g1'/>追<gap identifier='g2'/></p></gapMatchInteraction>",
                ""));
        ParsedItem essay = one(item(
                "",
                "<p>谈谈</p><extendedTextInteraction responseIdentifier='R'/><rubricBlock view='scorer'><p>三点</p></rubricBlock>",
                ""));
        ParsedItem truth = one(item(
                response("R", "identifier", "f"),
                "<choiceInteraction responseIdentifier='R' maxChoices='1'><prompt>天绿</prompt><simpleChoice identifier='t'>True</simpleChoice>"
                        + "<simpleChoice identifier='f'>False</simpleChoice></choiceInteraction>",
                ""));

        assertThat(options(order.content().options())).containsExactly("断电", "验电");
        assertThat(match.content().prompts()).hasSize(2);
        assertThat(blanks.content().type()).isEqualTo(QuestionType.FILL_IN);
        assertThat(blanks.content().stem()).isEqualTo("坚持____的方针");
        assertThat(number.content().gaps().get(0).numbers().get(0).tolerance()).isEqualByComparingTo("0.1");
        assertThat(codes(number)).containsExactly("qti-rules-simplified");
        assertThat(cloze.content().stem()).isEqualTo("它是[[1]]，名[[2]]");
        assertThat(drag.content().gaps()).hasSize(2).allMatch(gap -> gap.kindOrText() == GapKind.CHOICE);
        assertThat(essay.content().guidance()).isEqualTo("三点");
        assertThat(truth.content().isTrue()).isFalse();
        assertThat(List.of(order, match, blanks, cloze, drag, essay, truth))
                .allSatisfy(item -> assertThat(item.findings()).isEmpty());
    }

    @Test
    void what_is_outside_the_subset_is_an_error_of_that_item() {
        assertThat(codes(one(item("", "<sliderInteraction responseIdentifier='R'/>", ""))))
                .contains("type-not-supported-named");
        assertThat(codes(one(item("<templateDeclaration identifier='T'/>", "<p>题</p>", ""))))
                .containsExactly("type-not-supported-named");
        assertThat(codes(one(item("", "<p>看 <img src='a.png'/></p>", "")))).containsExactly("picture-left-out");
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "imsmanifest.xml",
                bytes("<manifest><resources><resource type='imsqti_item_xmlv2p1' href='items/%E9%A2%98.xml'/>"
                        + "<resource type='imsqti_item_xmlv2p2' href='items/broken.xml'/>"
                        + "<resource type='imsqti_item_xmlv3p0' href='items/none.xml'/>"
                        + "<resource type='imsqti_test_xmlv2p1' href='test.xml'/></resources></manifest>"));
        parts.put("items/题.xml", bytes(CHOICE));
        parts.put("items/broken.xml", bytes("<assessmentItem><itemBody>"));
        return parts;
    }

    @Test
    void a_package_names_broken_and_missing_files_and_reads_the_others() {
        ParsedPaper paper = QtiReader.read(Mutations.zip(parts()));

        assertThat(paper.items()).hasSize(1);
        assertThat(paper.places().get(paper.items().get(0).fromLine() - 1)).isEqualTo("items/题.xml");
        assertThat(paper.findings().stream().map(Finding::code))
                .containsExactly("file-unreadable", "file-missing", "part-not-kept");
    }

    private static Map<String, byte[]> pictured() {
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        parts.put(
                "imsmanifest.xml",
                bytes("<manifest><resources><resource identifier='r' type='imsqti_item_xmlv2p1' href='items/a.xml'/>"
                        + "</resources></manifest>"));
        parts.put(
                "items/a.xml",
                bytes(item("", "<p>看 <img src='../media/a%20b.png' alt='图'/><object data='c.png'>圆</object></p>", "")));
        parts.put("media/a b.png", Pixels.png("1"));
        parts.put("items/c.png", Pixels.png("2"));
        return parts;
    }

    @Test
    void pictures_of_a_package_are_taken_from_where_the_item_points() {
        ParsedPaper paper = QtiReader.read(Mutations.zip(pictured()));

        assertThat(codes(paper.items().get(0))).isEmpty();
        assertThat(paper.items().get(0).content().stem())
                .contains("<img src=\"" + paper.pictures().get(0).address() + "\" alt=\"图\">")
                .contains("<img src=\"" + paper.pictures().get(1).address() + "\" alt=\"圆\">");
    }

    @Test
    void entities_of_its_own_are_refused() {
        assertThatThrownBy(() -> QtiReader.item("<!DOCTYPE a [<!ENTITY b 'c'>]><assessmentItem>&b;</assessmentItem>"))
                .isInstanceOfSatisfying(
                        RefusedFileException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.UNSAFE));
    }

    @Test
    void a_thousand_damaged_packages_are_read_or_refused() {
        int refused = Mutations.surviveArchives(
                2400,
                3,
                List.of(parts(), pictured()),
                bytes -> assertThat(QtiReader.read(bytes).lines()).isNotNull());

        assertThat(refused).isBetween(20, 2399);
    }
}
