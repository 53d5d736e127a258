package io.rizhi.quiz.importing.qti;

import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Mutations;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items that share a text, and items that ask several things. */
class QtiMaterialTest {
    private static final String CHOICES =
            "<simpleChoice identifier='A'>甲</simpleChoice><simpleChoice identifier='B'>乙</simpleChoice>";

    private static String choice(String id, String prompt) {
        return "<choiceInteraction responseIdentifier='" + id + "' maxChoices='1'>"
                + (prompt.isEmpty() ? "" : "<prompt>" + prompt + "</prompt>") + CHOICES + "</choiceInteraction>";
    }

    private static String response(String id, String value) {
        return "<responseDeclaration identifier='" + id + "' baseType='identifier'><correctResponse><value>" + value
                + "</value></correctResponse></responseDeclaration>";
    }

    private static String rule(String id, int value) {
        return "<responseCondition><responseIf><match><variable identifier='" + id + "'/><correct identifier='" + id
                + "'/></match><setOutcomeValue identifier='SCORE'><sum><variable identifier='SCORE'/><baseValue baseType='float'>"
                + value + "</baseValue></sum></setOutcomeValue></responseIf></responseCondition>";
    }

    private static String item(String declarations, String body, String processing) {
        return "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p2' identifier='i' title='一题多问'>"
                + declarations
                + "<itemBody>" + body + "</itemBody><responseProcessing>" + processing
                + "</responseProcessing></assessmentItem>";
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<String> stems(Content material) {
        return material.children().stream()
                .map(Child::content)
                .map(Content::stem)
                .toList();
    }

    @Test
    void an_item_with_several_interactions_becomes_a_material_with_a_question_and_a_mark_for_each() {
        ParsedItem read = QtiReader.item(item(
                        response("R1", "A") + response("R2", "B"),
                        "<p>某厂起火。</p>" + choice("R1", "先做什么？") + "<div><p>厂长到场。</p>" + choice("R2", "")
                                + "</div><p>（选自安全通报）</p>",
                        rule("R1", 2) + rule("R2", 3)))
                .items()
                .get(0);
        Content material = read.content();

        assertThat(codes(read)).containsExactly("qti-item-split");
        assertThat(material.type()).isEqualTo(QuestionType.COMPOSITE);
        assertThat(material.stem()).isEqualTo("某厂起火。\n（选自安全通报）");
        assertThat(stems(material)).containsExactly("先做什么？", "厂长到场。");
        assertThat(material.children().get(1).content().options().get(1).isCorrect())
                .isTrue();
        assertThat(material.children())
                .extracting(child -> child.content().mark().intValueExact())
                .containsExactly(2, 3);
        assertThat(material.mark()).isEqualByComparingTo("5");
    }

    @Test
    void interactions_that_are_right_only_together_are_an_error_with_its_reason() {
        String both =
                "<responseCondition><responseIf><and><match><variable identifier='R1'/><correct identifier='R1'/></match>"
                        + "<match><variable identifier='R2'/><correct identifier='R2'/></match></and></responseIf></responseCondition>";

        ParsedItem read = QtiReader.item(item(
                        response("R1", "A") + response("R2", "B"),
                        "<p>题</p>" + choice("R1", "一") + choice("R2", "二"),
                        both))
                .items()
                .get(0);

        assertThat(codes(read)).contains("qti-scored-together");
        assertThat(read.findings()).filteredOn(Finding::isError).hasSize(1);
        assertThat(stems(read.content())).containsExactly("一", "二");
    }

    @Test
    void gaps_in_a_text_among_other_interactions_are_a_question_with_their_paragraph() {
        String entry = "<textEntryInteraction responseIdentifier='%s'/>";
        ParsedItem read = QtiReader.item(item(
                        response("R1", "水") + response("R2", "A") + response("R3", "火"),
                        "<div><p>先读。</p></div><div>" + choice("R2", "选") + "</div><p>再填。</p><p>救火用"
                                + entry.formatted("R1") + "，不用" + entry.formatted("R3") + "</p>",
                        rule("R1", 1) + rule("R2", 2) + rule("R3", 1)))
                .items()
                .get(0);

        assertThat(read.findings()).noneMatch(Finding::isError);
        assertThat(read.content().stem()).isEqualTo("先读。");
        assertThat(stems(read.content())).containsExactly("选", "再填。\n救火用____，不用____");
        assertThat(read.content().children())
                .extracting(child -> child.content().mark().intValueExact())
                .containsExactly(2, 2);
    }

    @Test
    void a_gap_beside_another_interaction_in_one_paragraph_is_named_and_not_taken_in() {
        ParsedItem read = QtiReader.item(item(
                        "",
                        "<blockquote><p>水是<textEntryInteraction responseIdentifier='R1'/></p>" + choice("R2", "选")
                                + "</blockquote>",
                        ""))
                .items()
                .get(0);

        assertThat(read.findings())
                .anySatisfy(finding ->
                        assertThat(finding.arguments()).containsExactly("textEntryInteraction + choiceInteraction"));
    }

    private static Map<String, byte[]> shared() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "imsmanifest.xml",
                bytes("<manifest><resources>"
                        + "<resource identifier='a' type='imsqti_item_xmlv3p0' href='items/a.xml'><dependency identifierref='s'/></resource>"
                        + "<resource identifier='b' type='imsqti_item_xmlv3p0' href='items/b.xml'/>"
                        + "<resource identifier='c' type='imsqti_item_xmlv3p0' href='items/c.xml'/>"
                        + "<resource identifier='s' type='imsqti_stimulus_xmlv3p0' href='texts/fire.xml'/>"
                        + "</resources></manifest>"));
        parts.put("items/a.xml", three("a", "../texts/fire.xml", "先做什么？"));
        parts.put("items/b.xml", three("b", "", "天是蓝的吗？"));
        parts.put("items/c.xml", three("c", "..%2Ftexts%2Ffire.xml", "谁负责？"));
        parts.put(
                "texts/fire.xml",
                bytes(
                        "<qti-assessment-stimulus xmlns='http://www.imsglobal.org/xsd/imsqtiasi_v3p0' identifier='fire' title='火'>"
                                + "<qti-stimulus-body><p>某厂起火。</p></qti-stimulus-body></qti-assessment-stimulus>"));
        return parts;
    }

    private static byte[] three(String id, String href, String prompt) {
        return bytes("<qti-assessment-item xmlns='http://www.imsglobal.org/xsd/imsqtiasi_v3p0' identifier='" + id
                + "' title='t'><qti-response-declaration identifier='RESPONSE' base-type='identifier'><qti-correct-response>"
                + "<qti-value>A</qti-value></qti-correct-response></qti-response-declaration>"
                + (href.isEmpty() ? "" : "<qti-assessment-stimulus-ref identifier='fire' href='" + href + "'/>")
                + "<qti-item-body><qti-choice-interaction response-identifier='RESPONSE' max-choices='1'><qti-prompt>"
                + prompt
                + "</qti-prompt><qti-simple-choice identifier='A'>甲</qti-simple-choice><qti-simple-choice identifier='B'>乙"
                + "</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>");
    }

    @Test
    void items_about_one_text_become_a_material_where_the_first_of_them_stands() {
        ParsedPaper paper = QtiReader.read(Mutations.zip(shared()));

        assertThat(paper.findings()).isEmpty();
        assertThat(paper.items()).hasSize(2);
        Content material = paper.items().get(0).content();
        assertThat(material.type()).isEqualTo(QuestionType.COMPOSITE);
        assertThat(material.stem()).isEqualTo("某厂起火。");
        assertThat(material.notes().externalId()).isEqualTo("fire");
        assertThat(stems(material)).containsExactly("先做什么？", "谁负责？");
        assertThat(material.mark()).isEqualByComparingTo("2");
        assertThat(paper.items().get(1).content().stem()).isEqualTo("天是蓝的吗？");
    }

    @Test
    void a_text_that_is_missing_or_broken_is_named_once_and_its_items_stand_alone() {
        Map<String, byte[]> missing = shared();
        missing.remove("texts/fire.xml");
        Map<String, byte[]> broken = shared();
        broken.put("texts/fire.xml", bytes("<qti-assessment-stimulus>"));

        ParsedPaper without = QtiReader.read(Mutations.zip(missing));
        ParsedPaper unreadable = QtiReader.read(Mutations.zip(broken));

        assertThat(without.findings().stream().map(Finding::code)).containsExactly("file-missing");
        assertThat(unreadable.findings().stream().map(Finding::code)).containsExactly("file-unreadable");
        assertThat(List.of(without.items().size(), unreadable.items().size())).containsOnly(3);
    }

    /** A package of ours in 2.1: two questions about a text, one about none. */
    private static Map<String, byte[]> sections() {
        Content about = choice("先做什么？");
        byte[] zip = QtiWriter.two()
                .write(List.of(
                        Content.of(QuestionType.COMPOSITE, "某厂起火。")
                                .mark(new BigDecimal("2"))
                                .children(List.of(new Child("a", about), new Child("b", choice("谁负责？"))))
                                .build(),
                        choice("天是蓝的吗？")));
        try (Archive archive = Archive.open(zip)) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            archive.names().forEach(name -> parts.put(name, archive.read(name).orElseThrow()));
            return parts;
        }
    }

    private static Content choice(String stem) {
        return Content.of(QuestionType.SINGLE, stem)
                .options(List.of(new Option("A", "甲", true), new Option("B", "乙", false)))
                .build();
    }

    @Test
    void a_section_of_ours_gives_the_items_in_it_their_text_and_its_file_says_how_they_belong_together() {
        Map<String, byte[]> parts = sections();

        ParsedPaper paper = QtiReader.read(Mutations.zip(parts));

        assertThat(paper.findings()).isEmpty();
        assertThat(paper.items()).hasSize(2);
        assertThat(paper.items().get(0).content().stem()).isEqualTo("某厂起火。");
        assertThat(stems(paper.items().get(0).content())).containsExactly("先做什么？", "谁负责？");
        assertThat(new String(parts.get("imsmanifest.xml"), UTF_8))
                .contains("href=\"items/materials.xml\"", "<dependency identifierref=\"r-item-1-2.xml\"/>");
    }

    @Test
    void a_section_of_another_program_may_show_instructions_and_makes_no_material() {
        Map<String, byte[]> parts = sections();
        parts.computeIfPresent(
                "items/materials.xml",
                (name, test) -> bytes(new String(test, UTF_8).replace("rizhi-material\"", "x\"")));
        Map<String, byte[]> foreign = sections();
        foreign.computeIfPresent(
                "imsmanifest.xml",
                (name, manifest) -> bytes(new String(manifest, UTF_8).replace("rizhi-materials", "test")));

        assertThat(QtiReader.read(Mutations.zip(parts)).items()).hasSize(3);
        assertThat(QtiReader.read(Mutations.zip(foreign)).findings().stream().map(Finding::code))
                .containsExactly("part-not-kept");
    }

    @Test
    void sections_that_are_missing_or_broken_are_named_once_and_their_items_stand_alone() {
        Map<String, byte[]> missing = sections();
        missing.remove("items/materials.xml");
        Map<String, byte[]> broken = sections();
        broken.put("items/materials.xml", bytes("<assessmentTest>"));

        ParsedPaper without = QtiReader.read(Mutations.zip(missing));
        ParsedPaper unreadable = QtiReader.read(Mutations.zip(broken));

        assertThat(without.findings().stream().map(Finding::code)).containsExactly("file-missing");
        assertThat(unreadable.findings().stream().map(Finding::code)).containsExactly("file-unreadable");
        assertThat(List.of(without.items().size(), unreadable.items().size())).containsOnly(3);
    }

    @Test
    void a_thousand_damaged_materials_are_read_or_refused() {
        int refused = Mutations.surviveArchives(
                1200,
                5,
                List.of(shared(), sections()),
                file -> assertThat(QtiReader.read(file).lines()).isNotNull());

        assertThat(refused).isBetween(10, 1199);
    }
}
