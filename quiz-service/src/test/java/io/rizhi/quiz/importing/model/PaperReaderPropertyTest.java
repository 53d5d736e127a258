package io.rizhi.quiz.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PaperReaderPropertyTest {
    private static final List<String> PIECES = List.of(
            "",
            "1. 题",
            "2、题（ B ）",
            "（3）题____",
            "3.2 km",
            "4. ",
            "12",
            "- 3 -",
            "第 2 页 共 9 页",
            "一、单选题（每题2分，共10分）",
            "二、多选题（漏选得一半分）",
            "三、判断题",
            "四、填空题（每空1分）",
            "五、简答题",
            "六、其他",
            "A. 甲",
            "B. 乙",
            "C、丙 D、丁",
            "A.甲B.乙C.丙",
            "√A. 甲",
            "6B. 乙",
            "a) x",
            "答案：B",
            "答案：AD7",
            "【答案】√",
            "正确答案：A，C",
            "答案：",
            "解析：因为",
            "【解析】略",
            "难度：中",
            "分值：3",
            "知识点：甲、乙",
            "我的答案：A",
            "AI讲解 略",
            "参考答案",
            "1-5 ABCDE",
            "1.A 2.B 3.C",
            "1、√ 2、×",
            "===<<<单选题>>>===",
            "**1.** 题",
            "# 标题",
            "普通一行",
            "1. 首都是(A) [单选题] (1分)",
            "(1) 甲",
            "(2) 乙",
            "_",
            "（）",
            "［Ａ］",
            "7.2008年的事",
            "\u200B1．题",
            "题目的答案不正确的是",
            "说明：每题只选一个",
            "()()((",
            "\\(",
            "１２３、题");

    @Property(tries = 2000)
    void every_line_ends_up_in_a_question_a_heading_or_a_finding(@ForAll("papers") String text) {
        ParsedPaper paper = PaperReader.read(text);

        Set<Integer> covered = new HashSet<>();
        paper.items().forEach(item -> {
            for (int line = item.fromLine(); line <= item.toLine(); line++) {
                covered.add(line);
            }
        });
        paper.findings().forEach(finding -> covered.add(finding.line()));
        Set<Integer> headings = headings(text);
        for (int i = 0; i < paper.lines().size(); i++) {
            boolean isBlank = Line.of(i + 1, paper.lines().get(i)).isBlank();
            assertThat(isBlank || covered.contains(i + 1) || headings.contains(i + 1))
                    .as("line %d of%n%s", i + 1, text)
                    .isTrue();
        }
    }

    /** Title, headings, notes under them and the key block, as the splitter names them. */
    private static Set<Integer> headings(String text) {
        List<String> raw = Line.split(text);
        List<Line> lines = new java.util.ArrayList<>();
        raw.forEach(line -> lines.add(Line.of(lines.size() + 1, line)));
        return new PaperSplitter(lines).split().used();
    }

    @Property(tries = 1000)
    void questions_keep_their_order_and_never_share_a_line(@ForAll("papers") String text) {
        int last = 0;
        for (ParsedItem item : PaperReader.read(text).items()) {
            assertThat(item.fromLine()).isGreaterThan(last);
            assertThat(item.toLine()).isGreaterThanOrEqualTo(item.fromLine());
            last = item.toLine();
        }
    }

    @Property(tries = 1000)
    void a_question_without_error_keeps_the_rules_of_the_bank(@ForAll("papers") String text) {
        for (ParsedItem item : PaperReader.read(text).items()) {
            if (item.findings().stream().noneMatch(Finding::isError)) {
                assertThat(io.rizhi.quiz.bank.model.ContentRules.check(item.content()))
                        .isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void any_text_at_all_is_read_without_a_failure(@ForAll String text) {
        assertThat(PaperReader.read(text).lines()).isNotNull();
    }

    @Provide
    Arbitrary<String> papers() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(lines -> String.join("\n", lines));
    }
}
