package io.rizhi.study.library.importing.parse;

import static io.rizhi.study.library.importing.parse.OfficeFiles.docx;
import static io.rizhi.study.library.importing.parse.OfficeFiles.fakeHeading;
import static io.rizhi.study.library.importing.parse.OfficeFiles.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockKind;
import io.rizhi.study.library.importing.model.Doubt;
import io.rizhi.study.library.importing.model.OutlineDetector;
import io.rizhi.study.library.importing.model.OutlineEntry;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {

    private static final String BODY = "各单位要认真学习有关要求，结合实际抓好落实，并按时报送工作情况和存在的问题。";

    @TempDir
    Path folder;

    @Test
    void automatic_numbering_is_written_out_as_text_with_its_own_counters() {
        var text = parse(docx(document -> {
            var num = OfficeFiles.numbering(document, "chineseCounting", "%1、", "（%2）");
            numbered(document, "总体要求", num, 0);
            paragraph(document, BODY);
            numbered(document, "指导思想", num, 1);
            numbered(document, "基本原则", num, 1);
            numbered(document, "工作措施", num, 0);
            numbered(document, "加强培训", num, 1);
        }));

        assertThat(text.blocks())
                .extracting(Block::text)
                .containsExactly("一、总体要求", BODY, "（一）指导思想", "（二）基本原则", "二、工作措施", "（一）加强培训");
        assertThat(text.doubts()).extracting(Doubt::code).containsExactly(Doubt.NUMBERING_REBUILT);
    }

    @Test
    void decimal_numbering_of_several_levels_reads_as_the_program_shows_it() {
        var text = parse(docx(document -> {
            var num = OfficeFiles.numbering(document, "decimal", "%1.", "%1.%2");
            numbered(document, "Scope", num, 0);
            numbered(document, "Terms", num, 0);
            numbered(document, "Fire", num, 1);
        }));

        assertThat(text.blocks()).extracting(Block::text).containsExactly("1. Scope", "2. Terms", "2.1 Fire");
    }

    @Test
    void bold_lines_in_heading_fonts_become_the_outline_where_no_heading_style_was_used() {
        var text = parse(docx(document -> {
            fakeHeading(document, "应急管理办法", "方正小标宋简体", 22, true);
            paragraph(document, BODY);
            fakeHeading(document, "第一章 组织机构", "黑体", 16, true);
            paragraph(document, BODY);
            fakeHeading(document, "第二章 处置程序", "黑体", 16, true);
            paragraph(document, BODY);
        }));

        var outline = OutlineDetector.detect(text.blocks(), "file", text.language());
        assertThat(outline.title()).isEqualTo("应急管理办法");
        assertThat(outline.entries()).extracting(OutlineEntry::title).containsExactly("前言", "组织机构", "处置程序");
    }

    @Test
    void headings_by_style_and_by_outline_level_keep_their_level() {
        var text = parse(docx(document -> {
            paragraph(document, "上级").getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
            paragraph(document, BODY);
            paragraph(document, "下级").getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
        }));

        assertThat(text.blocks())
                .extracting(block -> block.style().outlineLevel())
                .containsExactly(1, 0, 2);
    }

    @Test
    void insertions_are_kept_and_deletions_headers_and_footers_are_dropped() {
        var file = docx(document -> {
            paragraph(document, "甲");
            document.createHeaderFooterPolicy();
            new XWPFHeaderFooterPolicy(document)
                    .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料");
        });
        var text = parse(OfficeFiles.withBody(
                file,
                xml -> xml.replaceFirst(
                        "<w:sectPr",
                        "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>新增的话</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\">"
                                + "<w:r><w:delText>删去的话</w:delText></w:r></w:del></w:p><w:sectPr")));

        assertThat(text.blocks()).extracting(Block::text).containsExactly("甲", "新增的话");
        assertThat(text.doubts()).extracting(Doubt::code).containsExactly(Doubt.CHANGES_ACCEPTED);
    }

    @Test
    void a_table_keeps_rows_columns_and_head_and_counts_its_rows() {
        var text = parse(docx(document -> {
            paragraph(document, BODY);
            var table = document.createTable(3, 2);
            table.getRow(0).setRepeatHeader(true);
            for (int row = 0; row < 3; row++) {
                table.getRow(row).getCell(0).setText("项目" + row);
                table.getRow(row).getCell(1).setText("要求" + row);
            }
        }));

        var table = text.blocks().get(1);
        assertThat(table.kind()).isEqualTo(BlockKind.TABLE);
        assertThat(table.tableRows()).isEqualTo(3);
        assertThat(table.text()).isEqualTo("项目0 | 要求0\n项目1 | 要求1\n项目2 | 要求2");
        assertThat(table.html()).startsWith("<table><thead><tr><th>项目0</th>");
    }

    @Test
    void a_picture_is_drawn_anew_and_one_that_cannot_be_shown_is_reported() {
        var text = parse(docx(document -> {
            paragraph(document, BODY);
            OfficeFiles.picture(document, OfficeFiles.png(60, 40));
            OfficeFiles.picture(document, "no picture at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }));

        assertThat(text.images()).hasSize(1);
        assertThat(text.blocks())
                .last()
                .satisfies(block -> assertThat(block.html())
                        .contains(HtmlCleaner.IMAGE_PATH + text.images().get(0).id()));
        assertThat(text.doubts()).extracting(Doubt::code).containsExactly(Doubt.IMAGE_DROPPED);
    }

    @Test
    void emphasis_is_kept_and_markup_in_the_text_is_only_text() {
        var text = parse(docx(document -> {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("不得");
            var bold = paragraph.createRun();
            bold.setBold(true);
            bold.setText("擅自");
            paragraph.createRun().setText("启动<script>alert(1)</script>设备");
        }));

        assertThat(text.blocks().get(0).html())
                .isEqualTo("<p>不得<strong>擅自</strong>启动&lt;script&gt;alert(1)&lt;/script&gt;设备</p>");
    }

    @Test
    void a_bilingual_document_keeps_both_and_goes_by_the_language_with_more_of_it() {
        var text = parse(docx(document -> {
            paragraph(document, "安全第一");
            paragraph(document, "Safety comes first in everything that we do here every day.");
        }));

        assertThat(text.language()).isEqualTo("en");
        assertThat(text.blocks()).hasSize(2);
    }

    private static void numbered(
            org.apache.poi.xwpf.usermodel.XWPFDocument document, String text, BigInteger num, int level) {
        var paragraph = paragraph(document, text);
        paragraph.setNumID(num);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private ParsedText parse(byte[] file) {
        return Parsing.parse(folder, file);
    }
}
