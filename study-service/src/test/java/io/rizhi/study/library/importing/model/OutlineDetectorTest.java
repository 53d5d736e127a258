package io.rizhi.study.library.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineDetectorTest {

    private static final String BODY = "为了进一步做好这项工作，各单位要认真学习有关要求，结合实际抓好落实，并按时报送情况。";

    @Test
    void chapters_are_headings_and_articles_are_anchors_in_them() {
        var outline = detect(
                "设备管理办法",
                "第一章 总则",
                "第一条 为了管好设备，制定本办法。",
                "第二条 本办法适用于全体人员。",
                "（一）管理人员；",
                "第二章 职责",
                "第三条 各部门分工负责。",
                "第三章 附则",
                "第四条 本办法自公布之日起施行。");

        assertThat(outline.title()).isEqualTo("设备管理办法");
        assertThat(titles(outline)).containsExactly("1 第一章 总则", "1 第二章 职责", "1 第三章 附则");
    }

    @Test
    void a_speech_has_its_numbered_headings_and_keeps_greeting_and_closing_as_text() {
        var outline = detect("在年度会议上的讲话", "同志们：", BODY, "一、提高认识", BODY, "二、狠抓落实", BODY, "三、加强领导", BODY, "谢谢大家。");

        assertThat(titles(outline)).containsExactly("1 null 前言", "1 一、 提高认识", "1 二、 狠抓落实", "1 三、 加强领导");
        assertThat(outline.entryAt(9).orElseThrow().title()).isEqualTo("加强领导");
    }

    @Test
    void levels_follow_the_order_of_numbering_in_office_text() {
        var outline = detect(
                "工作方案", "一、目标", BODY, "（一）总体目标", BODY, "1. 近期目标", BODY, "2. 远期目标", BODY, "（二）具体目标", BODY, "二、措施", BODY);

        assertThat(titles(outline))
                .containsExactly("1 一、 目标", "2 （一） 总体目标", "3 1. 近期目标", "3 2. 远期目标", "2 （二） 具体目标", "1 二、 措施");
    }

    @Test
    void a_clause_that_opens_a_paragraph_becomes_an_entry_and_the_paragraph_stays_whole() {
        var outline =
                detect("方案", "一、措施", BODY, "1. 加强领导。各级要把这项工作摆上重要位置，主要负责人亲自抓。", "2. 加强督查。定期检查，及时通报。", "二、要求", BODY);

        var runIn = outline.entries().stream().filter(OutlineEntry::isRunIn).toList();
        assertThat(runIn).extracting(OutlineEntry::title).containsExactly("加强领导", "加强督查");
        assertThat(runIn).noneMatch(OutlineEntry::hasHeading);
    }

    @Test
    void a_number_that_no_other_continues_and_a_quantity_are_no_headings() {
        var outline = detect("情况通报", BODY, "一、二季度生产情况良好", BODY, "3.5%的增长来自新产品", BODY);

        assertThat(outline.entries()).hasSize(1);
        assertThat(outline.doubts()).extracting(Doubt::code).contains(Doubt.NO_HEADING);
    }

    @Test
    void a_missing_chapter_is_pointed_out_at_the_one_behind_the_gap() {
        var outline = detect("办法", "第一章 总则", BODY, "第三章 附则", BODY);

        assertThat(outline.entries().get(1).doubts()).extracting(Doubt::code).containsExactly(Doubt.NUMBERING_JUMP);
    }

    @Test
    void a_table_of_contents_is_text_and_its_chapters_are_found_where_they_begin() {
        var outline = detect("手册", "目录", "第一章 总则", "第二章 操作", "第三章 附则", "第一章 总则", BODY, "第二章 操作", BODY, "第三章 附则", BODY);

        assertThat(outline.entries().stream().filter(entry -> entry.number() != null))
                .hasSize(3);
        assertThat(outline.doubts()).extracting(Doubt::code).contains(Doubt.CONTENTS_LIST);
        assertThat(outline.entries().get(1).fromBlock()).isEqualTo(5);
    }

    @Test
    void bold_larger_centred_lines_are_headings_and_weaker_ones_are_only_pointed_out() {
        var bold = new BlockStyle(0, true, false, true, FontFamily.HEI, 32);
        var weaker = new BlockStyle(0, true, false, false, FontFamily.OTHER, 28);
        var body = new BlockStyle(0, false, false, false, FontFamily.FANG_SONG, 28);
        var outline = OutlineDetector.detect(
                List.of(
                        styled("应急预案", new BlockStyle(0, false, false, true, FontFamily.TITLE_SONG, 44)),
                        styled(BODY, body),
                        styled("组织机构", bold),
                        styled(BODY, body),
                        styled("联系方式", weaker),
                        styled(BODY, body)),
                "file",
                "zh-CN");

        assertThat(outline.title()).isEqualTo("应急预案");
        assertThat(titles(outline)).containsExactly("1 null 前言", "1 null 组织机构");
        assertThat(outline.doubts()).extracting(Doubt::code).containsExactly(Doubt.LOOKS_LIKE_HEADING);
    }

    @Test
    void the_red_head_of_an_official_document_is_not_its_title() {
        var red = new BlockStyle(0, true, false, true, FontFamily.TITLE_SONG, 72);
        var title = new BlockStyle(0, false, false, true, FontFamily.TITLE_SONG, 44);
        var body = new BlockStyle(0, false, false, false, FontFamily.FANG_SONG, 32);
        var outline = OutlineDetector.detect(
                List.of(
                        styled("某某单位文件", red),
                        styled("某办发〔2026〕12号", new BlockStyle(0, false, false, true, FontFamily.FANG_SONG, 32)),
                        styled("关于做好防汛工作的通知", title),
                        styled("各部门：", body),
                        styled(BODY, body)),
                "file",
                "zh-CN");

        assertThat(outline.title()).isEqualTo("关于做好防汛工作的通知");
    }

    @Test
    void styled_headings_keep_their_levels_and_a_lone_top_heading_is_the_title() {
        var outline = OutlineDetector.detect(
                List.of(
                        styled("Fire safety", BlockStyle.heading(1)),
                        styled("Before a fire", BlockStyle.heading(2)),
                        styled("Keep exits clear at all times and know where they are.", BlockStyle.PLAIN),
                        styled("Alarms", BlockStyle.heading(3)),
                        styled("Test them every month.", BlockStyle.PLAIN),
                        styled("During a fire", BlockStyle.heading(2)),
                        styled("Leave at once.", BlockStyle.PLAIN)),
                "file",
                "en");

        assertThat(outline.title()).isEqualTo("Fire safety");
        assertThat(titles(outline)).containsExactly("1 null Before a fire", "2 null Alarms", "1 null During a fire");
    }

    @Test
    void every_block_belongs_to_the_title_or_to_exactly_one_section_or_is_the_heading_of_one() {
        var blocks = plain(
                "某办法",
                "说明",
                "第一章 总则",
                "第一节 目的",
                BODY,
                "第二节 范围",
                BODY.repeat(20),
                BODY.repeat(20),
                "第二章 职责",
                "第一节 分工",
                BODY.repeat(30),
                "第二节 检查",
                BODY.repeat(30),
                "第三章 附则");
        var outline = OutlineDetector.detect(blocks, "file", "zh-CN");
        var shown = new ArrayList<>(outline.titleBlocks());
        var cut = new OutlineCut(outline, blocks);
        cut.sections().forEach(section -> shown.addAll(section.blocks()));

        assertThat(shown).doesNotHaveDuplicates();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isHeading = outline.entryAt(i)
                            .filter(OutlineEntry::hasHeading)
                            .map(OutlineEntry::fromBlock)
                            .orElse(-1)
                    == i;
            assertThat(isHeading || shown.contains(i)).as("block " + i).isTrue();
        }
    }

    private static Outline detect(String... lines) {
        return OutlineDetector.detect(plain(lines), "file", "zh-CN");
    }

    private static List<Block> plain(String... lines) {
        return Arrays.stream(lines).map(line -> styled(line, BlockStyle.PLAIN)).toList();
    }

    private static Block styled(String text, BlockStyle style) {
        return Block.paragraph(text, "<p>" + text + "</p>", style);
    }

    private static List<String> titles(Outline outline) {
        return outline.entries().stream()
                .map(entry -> entry.level() + " " + entry.number() + " " + entry.title())
                .toList();
    }
}
