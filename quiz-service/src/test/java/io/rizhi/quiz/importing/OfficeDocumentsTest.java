package io.rizhi.quiz.importing;

import static io.rizhi.quiz.importing.OfficeFiles.line;
import static io.rizhi.quiz.importing.OfficeFiles.list;
import static io.rizhi.quiz.importing.OfficeFiles.readDocument;
import static io.rizhi.quiz.importing.OfficeFiles.run;
import static io.rizhi.quiz.importing.OfficeFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word documents that another program wrote. */
class OfficeDocumentsTest {
    @Test
    void automatic_numbers_and_letters_are_counted() {
        String read = readDocument(document -> {
            BigInteger questions = list(document, STNumberFormat.DECIMAL, "%1、");
            BigInteger first = list(document, STNumberFormat.UPPER_LETTER, "%1．");
            BigInteger second = list(document, STNumberFormat.UPPER_LETTER, "%1．");
            line(document, "一、单选题（每题2分）");
            line(document, "方针是（ ）").setNumID(questions);
            line(document, "甲").setNumID(first);
            line(document, "乙").setNumID(first);
            line(document, "答案：A");
            line(document, "目标是（ ）").setNumID(questions);
            line(document, "丙").setNumID(second);
            line(document, "丁").setNumID(second);
            line(document, "答案：B");
        });

        assertThat(read).isEqualTo("# 1 L2 single 2: 方针是（ ）\n  *A 甲\n  B 乙\n# 2 L6 single 2: 目标是（ ）\n  A 丙\n  *B 丁");
    }

    @Test
    void an_answer_in_red_in_bold_or_marked_with_a_pen_is_taken_and_doubted() {
        String read = readDocument(document -> {
            line(document, "1. 红");
            line(document, "A. 甲");
            run(document.createParagraph(), "B. 乙").setColor("FF0000");
            line(document, "2. 粗");
            run(document.createParagraph(), "A. 甲").setBold(true);
            line(document, "B. 乙");
            line(document, "3. 亮");
            line(document, "A. 甲");
            run(document.createParagraph(), "B. 乙").setTextHighlightColor("yellow");
        });

        assertThat(read.lines().filter(line -> line.contains("*"))).containsExactly("  *B 乙", "  *A 甲", "  *B 乙");
        assertThat(read.lines().filter(line -> line.contains("answer-by-look"))).hasSize(3);
    }

    @Test
    void a_blank_drawn_under_spaces_is_a_gap_and_one_with_its_answer_in_it_is_one_gap() {
        String read = readDocument(document -> {
            line(document, "一、填空题（每空1分）");
            XWPFParagraph question = line(document, "1. 首都是");
            run(question, "        ").setUnderline(UnderlinePatterns.SINGLE);
            run(question, "，最长的河是");
            run(question, "  长江  ").setUnderline(UnderlinePatterns.SINGLE);
            run(question, "。");
            line(document, "答案：北京；长江");
        });

        assertThat(read).isEqualTo("# 1 L2 fill-in 2: 首都是____，最长的河是____。\n  _ 北京\n  _ 长江\n  ! 3 answer-in-gap");
    }

    @Test
    void a_table_whose_first_row_names_its_columns_is_a_list_of_questions() {
        String read = readDocument(document -> {
            line(document, "1. 水会流。（√）");
            table(
                    document,
                    new String[] {"序号", "题目", "选项", "答案", "分值"},
                    new String[] {"1", "首都是？", "A.北京 B.上海", "A", "2"},
                    new String[] {"2", "天是蓝的", "", "×", "1"});
        });

        assertThat(read.lines().filter(line -> !line.contains("! ")))
                .containsExactly(
                        "# 1 L1 true-false 1 true: 水会流。（  ）",
                        "# 1 L3 single 2: 首都是？",
                        "  *A 北京",
                        "  B 上海",
                        "# 2 L4 true-false 1 false: 天是蓝的");
    }

    @Test
    void options_in_cells_belong_to_their_question() {
        String read = readDocument(document -> {
            line(document, "1. 选（ ）");
            table(document, new String[] {"A. 甲", "B. 乙"}, new String[] {"C. 丙", "D. 丁"});
            line(document, "答案：C");
        });

        assertThat(read).startsWith("# 1 L1 single 1: 选（ ）\n  A 甲\n  B 乙\n  *C 丙\n  D 丁");
    }

    @Test
    void a_key_in_a_grid_finds_its_questions() {
        String read = readDocument(document -> {
            for (int i = 1; i <= 3; i++) {
                line(document, i + ". 题" + i);
                line(document, "A. 甲" + i + "    B. 乙" + i);
            }
            line(document, "参考答案");
            table(document, new String[] {"题号", "1", "2", "3"}, new String[] {"答案", "A", "B", "A"});
        });

        assertThat(read.lines().filter(line -> line.contains("*"))).containsExactly("  *A 甲1", "  *B 乙2", "  *A 甲3");
    }

    @Test
    void soft_breaks_and_words_cut_into_pieces_are_put_together() {
        String read = readDocument(document -> {
            XWPFParagraph soft = document.createParagraph();
            XWPFRun run = run(soft, "1. 软回车");
            for (String text : new String[] {"A. 甲", "B. 乙", "答案：B"}) {
                run.addBreak();
                run.setText(text);
            }
            XWPFParagraph cut = document.createParagraph();
            for (String text : new String[] {"2", ".", " 分", "段", "（ ", "A", " ）"}) {
                run(cut, text);
            }
            XWPFParagraph options = document.createParagraph();
            run(options, "A");
            run(options, "．甲").addTab();
            run(options, "B");
            run(options, "．乙");
        });

        assertThat(read).startsWith("# 1 L1 single 1: 软回车\n  A 甲\n  *B 乙\n# 2 L5 single 1: 分段（  ）\n  *A 甲\n  B 乙");
    }

    @Test
    void headers_footers_and_hidden_text_are_not_in_the_questions() {
        String read = readDocument(document -> {
            run(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "绝密");
            run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "第1页");
            line(document, "安全考试试卷");
            line(document, "姓名：______  得分：______");
            line(document, "一、判断题（每题1分）");
            XWPFParagraph question = line(document, "1. 天是蓝的");
            run(question, "隐藏").setVanish(true);
            run(question, "。（ √ ）");
        });

        assertThat(read)
                .isEqualTo(
                        "# 1 L4 true-false 1 true: 天是蓝的。（  ）\n  ! 4 hidden-text-left-out 1\n! 2 line-not-used 姓名：______  得分：______");
    }

    @Test
    void raised_and_lowered_digits_stay_what_they_say() {
        String read = readDocument(document -> {
            XWPFParagraph question = line(document, "1. H");
            run(question, "2").setSubscript(VerticalAlign.SUBSCRIPT);
            run(question, "O 与 x");
            run(question, "2").setSubscript(VerticalAlign.SUPERSCRIPT);
            line(document, "A. 甲");
            line(document, "B. 乙");
            line(document, "答案：A");
        });

        assertThat(read).startsWith("# 1 L1 single 1: H₂O 与 x²\n");
    }

    @Test
    void a_coloured_key_in_the_bracket_leaves_the_stem() {
        String read = readDocument(document -> {
            XWPFParagraph question = line(document, "1. 首都是（");
            run(question, " B ").setColor("FF0000");
            run(question, "）");
            line(document, "A. 上海  B. 北京");
        });

        assertThat(read).startsWith("# 1 L1 single 1: 首都是（  ）\n  A 上海\n  *B 北京");
    }
}
