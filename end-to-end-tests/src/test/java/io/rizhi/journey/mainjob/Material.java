package io.rizhi.journey.mainjob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What the admin brings: a Chinese office document without heading styles, and a paper as people type it. */
final class Material {

    static final String PAPER = """
            灭火器使用测验

            一、单选题（每题5分）
            1. 使用灭火器时，应当站在火点的（  ）。
            A. 上风处  B. 下风处  C. 正上方  D. 任意位置
            答案：A
            解析：站在上风处，火焰和烟气不会扑向自己。

            2. 压力表指针在（  ）区，灭火器才可以使用。
            A. 红  B. 绿  C. 黄
            答案：B
            """;

    private Material() {}

    /** Two chapters, centred and bold, with short paragraphs under them. */
    static byte[] document() {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            centred(document, "灭火器使用须知", 22);
            centred(document, "第一章　检查", 16);
            paragraph(document, "使用之前先看压力表，指针在绿区才可以使用；再看铅封是否完好，喷嘴有没有堵塞。");
            centred(document, "第二章　使用", 16);
            paragraph(document, "站在上风处，拔掉保险销，对准火焰根部，压下压把，左右扫射，直到火焰完全熄灭为止。");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void centred(XWPFDocument document, String text, int size) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setFontFamily("黑体");
        run.setBold(true);
        run.setFontSize(size);
        run.setText(text);
    }

    private static void paragraph(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(640);
        paragraph.createRun().setText(text);
    }
}
