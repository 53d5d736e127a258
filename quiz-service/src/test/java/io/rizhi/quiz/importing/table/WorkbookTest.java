package io.rizhi.quiz.importing.table;

import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static io.rizhi.quiz.importing.table.Books.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
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
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final String HEAD = row(1, "题型", "题目", "选项A", "选项B", "选项C", "答案");

    private static ParsedPaper read(Map<String, byte[]> parts) {
        return TableReader.workbook(Mutations.zip(parts));
    }

    private static ParsedPaper sheet(String rows) {
        return read(Books.parts(Map.of("题库", rows)));
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<String> options(ParsedItem item) {
        return item.content().options().stream().map(Option::text).toList();
    }

    @Test
    void cells_of_every_kind_read_as_a_person_sees_them() {
        ParsedItem item = sheet(HEAD
                        + row(
                                2,
                                "单选题",
                                "<c t='s'><v>1</v></c>",
                                "<c s='2'><v>0.1</v></c>",
                                "<c s='3'><v>0.25</v></c>",
                                "<c><v>0.10000000000000001</v></c>",
                                "<c t='str'><f>A1</f><v>B</v></c>"))
                .items()
                .get(0);

        assertThat(item.findings()).isEmpty();
        assertThat(item.content().stem()).isEqualTo("共 享");
        assertThat(options(item)).containsExactly("0.10", "25%", "0.1");
        assertThat(item.content().options().get(1).isCorrect()).isTrue();
    }

    @Test
    void a_cell_that_became_a_date_or_lost_its_value_is_an_error() {
        List<ParsedItem> items = sheet(HEAD
                        + row(2, "单选题", "日期", "<c s='1'><v>45301</v></c>", "乙", "丙", "B")
                        + row(3, "单选题", "月日", "甲", "<c s='4'><v>45301</v></c>", "丙", "A")
                        + row(4, "单选题", "公式", "甲", "乙", "丙", "<c><f>VLOOKUP(1,2)</f></c>")
                        + row(5, "单选题", "出错", "甲", "乙", "<c t='e'><v>#N/A</v></c>", "A"))
                .items();

        assertThat(items).allMatch(item -> item.findings().stream().anyMatch(Finding::isError));
        assertThat(codes(items.get(0))).contains("cell-became-date");
        assertThat(codes(items.get(1))).contains("cell-became-date");
        assertThat(codes(items.get(2))).containsExactly("cell-without-value");
        assertThat(codes(items.get(3))).contains("cell-without-value");
    }

    @Test
    void a_number_with_more_digits_than_a_sheet_keeps_is_named() {
        ParsedItem item = sheet(
                        HEAD + row(2, "单选题", "证号", "<c><v>1.1010119900307E+17</v></c>", "123456789012345678", "丙", "B"))
                .items()
                .get(0);

        assertThat(options(item)).containsExactly("110101199003070000", "123456789012345678", "丙");
        assertThat(codes(item)).containsExactly("cell-number-too-long");
    }

    private static Map<String, byte[]> pictured() {
        Map<String, byte[]> parts = Books.parts(
                Map.of(
                        "题库",
                        HEAD
                                + row(2, "单选题", "看图", "甲", "乙", "", "A")
                                + row(3, "单选题", "", "一", "二", "", "B")
                                        .replace(
                                                "</row>",
                                                "<c r='B3' t='str'><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c></row>")));
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                bytes("<Relationships><Relationship Id='d' Target='../drawings/drawing1.xml'/></Relationships>"));
        parts.put(
                "xl/drawings/drawing1.xml",
                bytes(
                        "<wsDr><oneCellAnchor><from><col>3</col><row>1</row></from><pic><cNvPr descr='方'/><blip embed='p1'/></pic>"
                                + "</oneCellAnchor><oneCellAnchor><from><col>9</col><row>1</row></from><pic><cNvPr descr='图'/>"
                                + "<blip embed='p1'/></pic></oneCellAnchor></wsDr>"));
        parts.put(
                "xl/drawings/_rels/drawing1.xml.rels",
                bytes("<Relationships><Relationship Id='p1' Target='../media/image1.png'/></Relationships>"));
        parts.put(
                "xl/cellimages.xml",
                bytes(
                        "<cellImages><cellImage><pic><cNvPr name='ID_1'/><blip embed='r1'/></pic></cellImage></cellImages>"));
        parts.put(
                "xl/_rels/cellimages.xml.rels",
                bytes("<Relationships><Relationship Id='r1' Target='media/image2.png'/></Relationships>"));
        parts.put("xl/media/image1.png", Pixels.png("1"));
        parts.put("xl/media/image2.png", Pixels.png("2"));
        return parts;
    }

    @Test
    void anchored_and_called_pictures_stand_in_the_cells_that_they_belong_to() {
        ParsedPaper paper = read(pictured());

        Content first = paper.items().get(0).content();
        String anchored = paper.pictures().get(0).address();
        assertThat(codes(paper.items().get(0))).isEmpty();
        assertThat(first.stem()).isEqualTo("看图<img src=\"" + anchored + "\" alt=\"图\">");
        assertThat(first.options().get(1).text()).isEqualTo("乙<img src=\"" + anchored + "\" alt=\"方\">");
        assertThat(paper.items().get(1).content().stem())
                .isEqualTo("<img src=\"" + paper.pictures().get(1).address() + "\" alt=\"\">");
        assertThat(codes(paper.items().get(1))).isEmpty();
    }

    @Test
    void merged_cells_hidden_rows_and_pictures_are_seen() {
        Map<String, byte[]> parts = Books.parts(Map.of(
                "题库",
                HEAD
                        + row(2, "判断题", "甲对", "", "", "", "√")
                        + row(3, "", "乙对", "", "", "", "×").replace("<row ", "<row hidden='1' ")
                        + row(4, "判断题", "看图", "", "", "", "×")
                        + "<!--end--><mergeCells><mergeCell ref='A2:A3'/></mergeCells>"));
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                bytes("<Relationships><Relationship Id='d' Target='../drawings/drawing1.xml'/></Relationships>"));
        parts.put(
                "xl/drawings/drawing1.xml",
                bytes(
                        "<wsDr><oneCellAnchor><from><col>1</col><row>3</row></from><pic><blip/></pic></oneCellAnchor></wsDr>"));

        List<ParsedItem> items = read(parts).items();

        assertThat(items).allMatch(item -> item.content().type() == QuestionType.TRUE_FALSE);
        assertThat(codes(items.get(1))).containsExactly("row-hidden");
        assertThat(codes(items.get(2))).containsExactly("picture-left-out");
    }

    @Test
    void hidden_columns_that_are_read_are_named_and_those_that_are_not_stay_unnamed() {
        String header = row(1, "题目", "选项A", "选项B", "答案", "内部编码");
        Map<String, byte[]> parts = Books.parts(Map.of("题库", header + row(2, "一", "甲", "乙", "A", "x9")));
        String sheet = "xl/worksheets/sheet1.xml";
        String visible = new String(parts.get(sheet), UTF_8);
        parts.put(
                sheet,
                bytes(
                        visible.replace(
                                "<sheetData>",
                                "<cols><col min='1' max='2'/><col min='4' max='5' hidden='true'/><col min='300' max='16384' hidden='1'/></cols><sheetData>")));

        ParsedPaper paper = read(parts);

        assertThat(paper.findings())
                .filteredOn(finding -> finding.code().equals("column-hidden"))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("答案");
        assertThat(paper.items().get(0).content().options().get(0).isCorrect()).isTrue();
    }

    @Test
    void one_sheet_per_type_takes_the_type_from_the_name_and_the_place_names_sheet_and_row() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("填写说明", row(1, "请不要改动表头"));
        sheets.put("选择", row(1, "题目", "选项A", "选项B", "答案") + row(2, "一", "甲", "乙", "AB") + row(5, "二", "甲", "乙", "A"));
        sheets.put("判断", row(1, "", "某公司题库") + row(2, "题目", "答案") + row(3, "三", "<c t='b'><v>1</v></c>"));
        sheets.put("填空", row(1, "题目", "答案") + row(2, "四____和____", "甲|乙"));
        sheets.put("简答", row(1, "题目", "参考答案") + row(2, "五", "略"));

        ParsedPaper paper = read(Books.parts(sheets));

        assertThat(paper.items().stream().map(item -> item.content().type()))
                .containsExactly(
                        QuestionType.MULTIPLE,
                        QuestionType.SINGLE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.FILL_IN,
                        QuestionType.SHORT_ANSWER);
        assertThat(paper.places().get(paper.items().get(1).fromLine() - 1)).isEqualTo("选择!5");
        assertThat(paper.findings().stream().map(Finding::code))
                .contains("sheet-not-read", "row-not-used", "mark-not-stated");
        assertThat(codes(paper.items().get(0))).containsExactly("type-from-key");
    }

    @Test
    void a_million_empty_rows_and_a_million_styled_cells_take_nothing() {
        StringBuilder rows = new StringBuilder(HEAD).append(row(2, "单选题", "一", "甲", "乙", "丙", "A"));
        for (int i = 3; i < 200_003; i++) {
            rows.append("<row r='").append(i).append("'><c r='A").append(i).append("' s='5'/></row>");
        }

        assertThat(sheet(rows.toString()).items()).hasSize(1);
    }

    @Test
    void what_is_no_workbook_or_harmful_is_refused_with_its_reason() {
        Map<String, byte[]> good = Books.parts(Map.of("题库", HEAD + row(2, "单选题", "一", "甲", "乙", "丙", "A")));
        Map<String, byte[]> entity = new LinkedHashMap<>(good);
        entity.put(
                "xl/sharedStrings.xml",
                bytes("<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>"));
        Map<String, byte[]> bomb = new LinkedHashMap<>(good);
        bomb.put("xl/sharedStrings.xml", new byte[40 << 20]);
        Map<String, byte[]> outside = new LinkedHashMap<>(good);
        outside.put("../evil.xml", bytes("<a/>"));
        Map<String, byte[]> noText = new LinkedHashMap<>(good);
        noText.put(
                "xl/worksheets/sheet1.xml",
                bytes("<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>99</v></c></row></sheetData></worksheet>"));

        assertRefused(entity, Refusal.UNSAFE);
        assertRefused(bomb, Refusal.UNSAFE);
        assertRefused(outside, Refusal.UNSAFE);
        assertRefused(noText, Refusal.DAMAGED);
        assertThatThrownBy(() -> TableReader.workbook(bytes("PK\u0003\u0004 nothing")))
                .isInstanceOf(RefusedFileException.class);
    }

    private static void assertRefused(Map<String, byte[]> parts, Refusal refusal) {
        assertThatThrownBy(() -> read(parts))
                .isInstanceOfSatisfying(
                        RefusedFileException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    @Test
    void a_thousand_damaged_workbooks_are_read_or_refused() {
        Map<String, byte[]> one = Books.parts(Map.of(
                "题库",
                HEAD
                        + row(2, "单选题", "<c t='s'><v>1</v></c>", "<c s='2'><v>0.1</v></c>", "乙", "丙", "A")
                        + row(3, "多选题", "二", "甲", "<c s='1'><v>45301</v></c>", "丙", "A,C")
                        + row(4, "填空题", "三____", "", "", "", "甲;乙")
                        + "<!--end--><mergeCells><mergeCell ref='A2:A3'/></mergeCells>"));

        int refused = Mutations.surviveArchives(1500, 20260101, List.of(one), bytes -> {
            for (ParsedItem item : TableReader.workbook(bytes).items()) {
                Content content = item.content();
                assertThat(item.findings().isEmpty() && content.stem().isBlank())
                        .isFalse();
            }
        });

        assertThat(refused).isBetween(100, 1499);
    }

    @Test
    void a_thousand_damaged_workbooks_with_pictures_are_read_or_refused() {
        int refused = Mutations.surviveArchives(
                1200,
                61,
                List.of(pictured()),
                bytes -> assertThat(TableReader.workbook(bytes).lines()).isNotNull());

        assertThat(refused).isBetween(20, 1199);
    }
}
