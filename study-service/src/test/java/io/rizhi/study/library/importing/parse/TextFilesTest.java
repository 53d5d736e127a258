package io.rizhi.study.library.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockKind;
import io.rizhi.study.library.importing.model.Doubt;
import io.rizhi.study.library.importing.model.OutlineDetector;
import io.rizhi.study.library.importing.model.OutlineEntry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTest {

    private static final String RULES =
            "消防安全制度\r\n第一章 总则\r\n　　第一条 为了防火，制定本制度。\r\n　　第二条 全体人员遵守本制度。\r\n第二章 检查\r\n　　第三条 每月检查一次。\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void plain_text_reads_the_same_in_every_usual_encoding(String charset) {
        var text = Parsing.parse(folder, RULES.getBytes(Charset.forName(charset)));

        assertThat(text.kind()).isEqualTo(DocumentKind.TXT);
        assertThat(text.blocks()).extracting(Block::text).contains("第一章 总则", "第三条 每月检查一次。");
        var outline = OutlineDetector.detect(text.blocks(), "file", text.language());
        assertThat(outline.entries()).extracting(OutlineEntry::title).containsExactly("总则", "检查");
    }

    @Test
    void a_byte_order_mark_is_believed_and_not_part_of_the_text() {
        var text = Parsing.parse(folder, ("\uFEFF" + RULES).getBytes(StandardCharsets.UTF_8));

        assertThat(text.blocks().get(0).text()).isEqualTo("消防安全制度");
        assertThat(text.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void an_encoding_that_could_be_another_is_pointed_out() {
        var text = Parsing.parse(folder, "これは日本語の文章です。火災のときは逃げてください。".getBytes(Charset.forName("Shift_JIS")));

        assertThat(text.doubts()).extracting(Doubt::code).contains(Doubt.ENCODING_GUESSED);
    }

    @Test
    void lines_wrapped_at_a_fixed_width_are_joined_to_paragraphs() {
        var wrapped =
                "Keep exits clear at all times, so that everybody can\nleave the building quickly when the alarm sounds and\n"
                        + "nobody has to look for another way out of it at night\nor in smoke.\n\nTest alarms every month and write down who did it and\n"
                        + "when, so that a missed test is noticed before there is\na fire in the house.\n";
        var text = Parsing.parse(folder, wrapped.getBytes(StandardCharsets.UTF_8));

        assertThat(text.blocks()).hasSize(2);
        assertThat(text.blocks().get(0).text()).endsWith("or in smoke.");
    }

    @Test
    void markdown_gives_headings_lists_and_tables() {
        var text = Parsing.parse(folder, """
                ---
                title: 用电安全
                ---
                # 用电安全

                ## 一般要求

                正文**重点**。

                - 不私拉电线
                - 人走断电

                | 设备 | 周期 |
                |---|---|
                | 插座 | 每月 |
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(text.kind()).isEqualTo(DocumentKind.MD);
        assertThat(text.title()).isEqualTo("用电安全");
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.TABLE);
        assertThat(text.blocks().get(3).text()).isEqualTo("不私拉电线\n人走断电");
        assertThat(text.blocks().get(4).tableRows()).isEqualTo(2);
    }

    @Test
    void html_gives_its_main_block_and_none_of_its_furniture_or_scripts() {
        var text = Parsing.parse(
                folder,
                ("""
                <!DOCTYPE html><html><head><title>网页标题</title><style>p{}</style></head><body>
                <nav><a href="/">首页</a></nav><div class="sidebar"><p>推荐阅读</p></div>
                <article><h1>操作规程</h1><h2>第一节 准备</h2><p onclick="x()">检查设备是否完好，并记录检查结果，发现问题及时报告，不得带病运行，确认无误之后方可开机，开机后观察五分钟，一切正常再离开岗位。</p>
                <script>alert(1)</script><p style="position:fixed">再<b>通电</b>。<img src="https://example.org/x.png"></p>
                <img src="data:image/png;base64,%s"></article><footer>版权所有</footer></body></html>
                """)
                        .formatted(Base64.getEncoder().encodeToString(OfficeFiles.png(30, 30)))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(text.kind()).isEqualTo(DocumentKind.HTML);
        assertThat(text.blocks()).extracting(Block::text).doesNotContain("首页", "推荐阅读", "版权所有");
        assertThat(text.blocks())
                .extracting(Block::html)
                .contains("<p>再<strong>通电</strong>。</p>")
                .noneMatch(html -> html.contains("script") || html.contains("onclick") || html.contains("style="));
        assertThat(text.images()).hasSize(1);
        assertThat(text.doubts()).extracting(Doubt::code).contains(Doubt.IMAGE_DROPPED);
    }

    @Test
    void a_page_in_gb2312_is_read_by_what_its_head_says() {
        var text = Parsing.parse(
                folder,
                "<html><head><meta charset=\"gb2312\"></head><body><p>安全生产</p><p>人人有责</p></body></html>"
                        .getBytes(Charset.forName("GBK")));

        assertThat(text.blocks()).extracting(Block::text).containsExactly("安全生产", "人人有责");
    }
}
