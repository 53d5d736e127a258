package io.rizhi.journey.quizjob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A paper as somebody wrote it in a hurry: numbers that the program counts, options in a table, an answer that only its
 * colour tells, a blank drawn as a line, the key at the end. Four questions have something wrong: the colour, a letter
 * that no option has, no answer at all, and one that stands there twice.
 */
final class WordPaper {
    private static final List<String> KEY = List.of("参考答案", "1. B", "3. E", "5. ×", "6. ×", "7. 119", "8. 切断电源，再呼喊同事。");

    private final XWPFDocument document;
    private final BigInteger questions;

    private WordPaper(XWPFDocument document) {
        this.document = document;
        this.questions = list(1, STNumberFormat.DECIMAL, "%1.");
    }

    static byte[] bytes() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new WordPaper(document).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        title();
        line("一、单选题（每题2分）");
        question("使用干粉灭火器时应当站在哪里？");
        table(List.of(List.of("A. 下风处", "B. 上风处"), List.of("C. 火焰正上方", "D. 门外")));
        question("灭火器的压力指针应当在什么区域？");
        coloured(List.of("红色", "黄色", "绿色", "白色"), "绿色");
        question("使用干粉灭火器时应当离火焰多远？");
        line("A. 一米　B. 三米　C. 五米　D. 十米");
        question("火没有熄灭而灭火器已经用完，应当怎么办？");
        line("A. 退出并关门　B. 再找一具　C. 泼水　D. 原地等待");
        line("二、判断题（每题1分）");
        question("疏散时可以乘电梯。");
        question("疏散时可以乘电梯。");
        line("三、填空题（每空2分）");
        blank("火警电话是", "。");
        line("四、简答题（每题9分）");
        question("发现初起火情，先做哪些事？");
        KEY.forEach(this::line);
    }

    private void title() {
        var title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        var run = title.createRun();
        run.setBold(true);
        run.setFontSize(20);
        run.setText("库房消防考核");
    }

    private XWPFParagraph line(String text) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void question(String stem) {
        line(stem).setNumID(questions);
    }

    private void blank(String before, String after) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(questions);
        paragraph.createRun().setText(before);
        var drawn = paragraph.createRun();
        drawn.setUnderline(UnderlinePatterns.SINGLE);
        drawn.setText("        ");
        paragraph.createRun().setText(after);
    }

    private void table(List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
            }
        }
    }

    private void coloured(List<String> options, String right) {
        var letters = list(2, STNumberFormat.UPPER_LETTER, "%1.");
        for (String option : options) {
            var paragraph = document.createParagraph();
            paragraph.setNumID(letters);
            var run = paragraph.createRun();
            run.setText(option);
            if (option.equals(right)) {
                run.setColor("FF0000");
            }
        }
    }

    private BigInteger list(int id, STNumberFormat.Enum format, String label) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(label);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
