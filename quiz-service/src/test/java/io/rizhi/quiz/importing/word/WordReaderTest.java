package io.rizhi.quiz.importing.word;

import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String NUMBERING = """
            <w:numbering xmlns:w='%s'>
            <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>
            <w:lvlText w:val='%%1.'/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperLetter'/>
            <w:lvlText w:val='%%1、'/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>
            <w:lvlText w:val='%%1、'/></w:lvl></w:abstractNum>
            <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
            <w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>
            <w:num w:numId='4'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>
            <w:num w:numId='3'><w:abstractNumId w:val='2'/></w:num>
            </w:numbering>
            """.formatted(W);

    private static Map<String, byte[]> parts(String... body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                bytes("<w:document xmlns:w='%s' xmlns:m='%s' xmlns:a='a'><w:body>%s</w:body></w:document>"
                        .formatted(W, M, String.join("", body))));
        parts.put("word/numbering.xml", bytes(NUMBERING));
        return parts;
    }

    private static ParsedPaper read(String... body) {
        return WordReader.read(Mutations.zip(parts(body)));
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String r(String looks, String text) {
        return "<w:r><w:rPr>" + looks + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String numbered(int num, String content) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='" + num + "'/></w:numPr></w:pPr>" + content
                + "</w:p>";
    }

    private static String table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc>").append(p(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<String> options(ParsedItem item) {
        return item.content().options().stream().map(Option::text).toList();
    }

    private static String key(Content content) {
        return IntStream.range(0, content.options().size())
                .filter(i -> content.options().get(i).isCorrect())
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .collect(Collectors.joining());
    }

    @Test
    void automatic_numbers_of_headings_questions_and_options_are_counted() {
        ParsedPaper paper = read(
                numbered(3, r("单选题（每题2分）")),
                numbered(1, r("首都是")),
                numbered(2, r("上海")),
                numbered(2, r("北京")),
                p("答案：B"),
                numbered(1, r("最大的是")),
                numbered(4, r("江")),
                numbered(4, r("海")),
                p("答案：B"),
                numbered(3, r("判断题（每题1分）")),
                numbered(1, r("天是蓝的")),
                p("答案：√"));

        assertThat(paper.items()).hasSize(3).allMatch(item -> item.findings().isEmpty());
        assertThat(paper.items().stream().map(ParsedItem::number)).containsExactly("1", "2", "3");
        assertThat(options(paper.items().get(1))).containsExactly("江", "海");
        assertThat(paper.items().get(2).content().type()).isEqualTo(QuestionType.TRUE_FALSE);
        assertThat(paper.places().get(paper.items().get(0).fromLine() - 1)).isEqualTo("¶2");
    }

    @Test
    void a_blank_drawn_as_a_line_under_spaces_is_a_gap() {
        ParsedPaper paper = read(
                p("一、填空题（每空1分）"),
                "<w:p>" + r("1. 坚持") + r("<w:u w:val='single'/>", "   ") + r("<w:u w:val='single'/>", "     ")
                        + r("的方针。") + "</w:p>",
                p("答案：综合治理"),
                "<w:p>" + r("2. 火警是") + r("<w:u w:val='single'/>", "  119  ") + r("。") + "</w:p>");

        assertThat(paper.items().get(0).content().stem()).isEqualTo("坚持____的方针。");
        assertThat(paper.items().get(0).findings()).isEmpty();
        assertThat(paper.items().get(1).content().gaps().get(0).alternatives()).containsExactly("119");
        assertThat(codes(paper.items().get(1))).contains("answer-in-gap");
    }

    @Test
    void words_with_a_line_under_them_or_in_colour_are_the_answers_of_a_fill_in() {
        String line = "<w:u w:val='single'/>";
        ParsedPaper paper = read(
                p("一、填空题（每空1分）"),
                "<w:p>" + r("1. 方针是") + r(line, "安全第一") + r("、") + r(line, "预防为主") + r("。") + "</w:p>",
                "<w:p>" + r("2. 火警是") + r("<w:color w:val='FF0000'/>", "119") + r("。") + "</w:p>",
                "<w:p>" + r(line, "3. 整行都有线") + "</w:p>",
                "<w:p>" + r("4. ____是") + r(line, "重点") + r("。") + "</w:p>",
                "<w:p>" + r("5. 方针（见第二章）是") + r(line, "安全第一") + r("。") + "</w:p>",
                "<w:p>" + r("6. 首都是") + r(line, "  北京  ") + r("，魔都是") + r(line, "上海") + r("。") + "</w:p>");

        assertThat(paper.items().get(5).content().gaps().stream().map(Gap::alternatives))
                .containsExactly(List.of("北京"), List.of("上海"));
        assertThat(paper.items().get(0).content().stem()).isEqualTo("方针是____、____。");
        assertThat(paper.items().get(4).content().stem()).isEqualTo("方针（见第二章）是____。");
        assertThat(paper.items().get(0).content().gaps().stream().map(Gap::alternatives))
                .containsExactly(List.of("安全第一"), List.of("预防为主"));
        assertThat(codes(paper.items().get(0))).containsExactly("answer-in-gap", "answer-by-look");
        assertThat(paper.items().get(1).content().gaps().get(0).alternatives()).containsExactly("119");
        assertThat(codes(paper.items().get(2))).contains("no-answer").doesNotContain("answer-by-look");
        assertThat(codes(paper.items().get(3))).contains("no-answer").doesNotContain("answer-by-look");
    }

    @Test
    void words_with_a_line_under_them_are_an_answer_up_to_sixty_letters() {
        String line = "<w:u w:val='single'/>";
        ParsedPaper paper = read(
                p("一、填空题"),
                "<w:p>" + r("1. 方针是") + r(line, "安".repeat(60)) + r("。") + "</w:p>",
                "<w:p>" + r("2. 注意：") + r(line, "全".repeat(61)) + r("。") + "</w:p>");

        assertThat(paper.items().get(0).content().gaps().stream().map(Gap::alternatives))
                .containsExactly(List.of("安".repeat(60)));
        assertThat(paper.items().get(1).content().stem()).isEqualTo("注意：" + "全".repeat(61) + "。");
        assertThat(codes(paper.items().get(1))).contains("no-answer").doesNotContain("answer-by-look");
    }

    @Test
    void options_in_table_cells_and_behind_tabs_are_options() {
        ParsedPaper paper = read(
                p("一、单选题（每题2分）"),
                p("1. 哪个？"),
                table(new String[] {"A. 甲", "B. 乙"}, new String[] {"C. 丙", "D. 丁"}),
                p("答案：C"),
                p("2. 哪个？？"),
                "<w:p>" + r("A. 一") + "<w:r><w:tab/></w:r>" + r("B. 二") + "<w:r><w:br/></w:r>" + r("C. 三") + "</w:p>",
                p("答案：B"));

        assertThat(options(paper.items().get(0))).containsExactly("甲", "乙", "丙", "丁");
        assertThat(options(paper.items().get(1))).containsExactly("一", "二", "三");
        assertThat(paper.items()).allMatch(item -> item.findings().isEmpty());
    }

    @Test
    void an_answer_told_by_colour_bold_or_a_line_is_taken_and_doubted() {
        String red = "<w:color w:val='FF0000'/>";
        ParsedPaper paper = read(
                p("一、单选题（每题2分）"),
                p("1. 红的"),
                p("A. 甲"),
                "<w:p>" + r(red, "B. 乙") + "</w:p>",
                p("2. 粗的"),
                "<w:p>" + r("A. ") + r("<w:b/>", "甲") + r("　B. 乙") + "</w:p>",
                p("3. 没有"),
                p("A. 甲"),
                p("B. 乙"),
                p("4. 有答案"),
                "<w:p>" + r(red, "A. 甲") + "</w:p>",
                p("B. 乙"),
                p("答案：B"),
                p("5. 说不清"),
                "<w:p>" + r(red, "A. 甲") + "</w:p>",
                "<w:p>" + r("<w:b/>", "B. 乙") + "</w:p>",
                p("C. 丙"));

        assertThat(key(paper.items().get(0).content())).isEqualTo("B");
        assertThat(codes(paper.items().get(0))).containsExactly("answer-by-look");
        assertThat(key(paper.items().get(1).content())).isEqualTo("A");
        assertThat(codes(paper.items().get(2))).containsExactly("no-answer");
        assertThat(key(paper.items().get(3).content())).isEqualTo("B");
        assertThat(paper.items().get(3).findings()).isEmpty();
        assertThat(codes(paper.items().get(4))).containsExactly("no-answer");
    }

    @Test
    void keys_in_a_grid_at_the_end_find_their_questions() {
        ParsedPaper paper = read(
                p("一、单选题（每题2分）"),
                p("1. 一"),
                p("A. 甲 B. 乙"),
                p("2. 二"),
                p("A. 甲 B. 乙 C. 丙"),
                table(new String[] {"题号", "1", "2"}, new String[] {"答案", "B", "C"}));

        assertThat(paper.items().stream().map(item -> key(item.content()))).containsExactly("B", "C");
    }

    @Test
    void what_cannot_be_held_is_a_doubt_of_its_question() {
        ParsedPaper paper = read(
                p("一、判断题（每题1分）"),
                "<w:p>" + r("1. 看图") + "<w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>",
                p("答案：√"),
                "<w:p>" + r("2. 当 ")
                        + "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
                        + "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"
                        + r(" 时") + "</w:p>",
                p("答案：×"),
                "<w:p>" + r("3. H") + r("<w:vertAlign w:val='subscript'/>", "2") + r("O 是水")
                        + "<w:del><w:r><w:delText>不</w:delText></w:r></w:del>" + r("<w:vanish/>", "暗") + "</w:p>",
                "<w:p>" + r("答案：") + "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>");

        assertThat(codes(paper.items().get(0))).containsExactly("picture-left-out");
        assertThat(paper.items().get(1).content().stem()).isEqualTo("当 (a+b)/2x^2 时");
        assertThat(codes(paper.items().get(1))).containsExactly("formula-as-text");
        assertThat(paper.items().get(2).content().stem()).isEqualTo("H₂O 是水");
        assertThat(paper.items().get(2).content().isTrue()).isTrue();
        assertThat(codes(paper.items().get(2))).containsExactly("hidden-text-left-out");
        assertThat(paper.findings().stream().map(Finding::code)).containsExactly("changes-accepted");
    }

    @Test
    void a_document_with_entities_is_refused() {
        Map<String, byte[]> parts = parts(p("1. 一"));
        parts.put("word/document.xml", bytes("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"));

        assertThatThrownBy(() -> WordReader.read(Mutations.zip(parts)))
                .isInstanceOfSatisfying(
                        RefusedFileException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.UNSAFE));
    }

    private static Map<String, byte[]> withPictures(Map<String, byte[]> parts) {
        parts.put(
                "word/_rels/document.xml.rels",
                bytes("<Relationships><Relationship Id='r1' Target='media/image1.png'/>"
                        + "<Relationship Id='r2' Target='/word/media/image2.png'/>"
                        + "<Relationship Id='r3' Target='media/image3.emf'/></Relationships>"));
        parts.put("word/media/image1.png", Pixels.png("1"));
        parts.put("word/media/image2.png", Pixels.png("2"));
        parts.put("word/media/image3.emf", Pixels.of("EMF vector picture"));
        return parts;
    }

    private static String picture(String relation, String words) {
        return "<w:r><w:drawing><docPr descr='" + words + "'/><a:blip r:embed='" + relation
                + "' xmlns:r='r'/></w:drawing></w:r>";
    }

    @Test
    void pictures_stand_in_stem_and_options_with_their_words_and_are_no_doubt() {
        ParsedPaper paper = WordReader.read(Mutations.zip(withPictures(parts(
                p("1. 看图 &lt; 选择"),
                "<w:p>" + picture("r1", "三角 &amp; 圆") + "</w:p>",
                "<w:p>" + r("A. ") + picture("r2", "") + "</w:p>",
                p("B. 方"),
                p("答案：A"),
                p("2. 普通 &lt; 题"),
                p("A. 一"),
                p("B. 二"),
                p("答案：B")))));

        Content content = paper.items().get(0).content();
        assertThat(codes(paper.items().get(0))).isEmpty();
        assertThat(content.notes().format()).isEqualTo("html");
        assertThat(content.stem())
                .startsWith("看图 &lt; 选择")
                .contains("<img src=\"" + paper.pictures().get(0).address() + "\" alt=\"三角 &amp; 圆\">");
        assertThat(content.options().get(0).text())
                .isEqualTo("<img src=\"" + paper.pictures().get(1).address() + "\" alt=\"\">");
        assertThat(content.options().get(1).text()).isEqualTo("方");
        assertThat(content.options().get(0).isCorrect()).isTrue();
        assertThat(paper.items().get(1).content().stem()).isEqualTo("普通 < 题");
        assertThat(paper.items().get(1).content().notes().format()).isNull();
        assertThat(paper.lines()).contains("〔图〕");
    }

    @Test
    void a_picture_that_no_browser_shows_or_no_question_holds_is_named() {
        ParsedPaper paper = WordReader.read(Mutations.zip(withPictures(parts(
                "<w:p>" + picture("r1", "") + "</w:p>",
                "<w:p>" + r("1. 看图") + picture("r3", "") + "</w:p>",
                p("A. 一"),
                p("B. 二"),
                p("答案：B")))));

        assertThat(codes(paper.items().get(0))).containsExactly("picture-left-out");
        assertThat(paper.findings().stream().map(Finding::code)).contains("picture-left-out");
        assertThat(paper.title()).isNotEqualTo("\uE100");
    }

    @Test
    void a_thousand_damaged_documents_are_read_or_refused() {
        Map<String, byte[]> one = withPictures(parts(
                "<w:p>" + r("1. 图") + picture("r1", "图") + "</w:p>",
                numbered(3, r("单选题（每题2分）")),
                numbered(1, r("首都是")),
                numbered(2, r("上海")),
                "<w:p>" + r("<w:color w:val='FF0000'/>", "B. 北京") + "</w:p>",
                table(new String[] {"题号", "1", "2"}, new String[] {"答案", "B", "C"}),
                "<w:p><m:oMath><m:rad><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:oMath></w:p>",
                "<w:p>" + r("2. 坚持") + r("<w:u w:val='single'/>", "   ") + "</w:p>"));

        int refused = Mutations.surviveArchives(
                1200,
                42,
                List.of(one),
                bytes -> assertThat(WordReader.read(bytes).lines()).isNotNull());

        assertThat(refused).isBetween(100, 1199);
    }
}
