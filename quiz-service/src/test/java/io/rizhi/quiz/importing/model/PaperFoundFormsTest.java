package io.rizhi.quiz.importing.model;

import static io.rizhi.quiz.importing.model.Papers.codes;
import static io.rizhi.quiz.importing.model.Papers.key;
import static io.rizhi.quiz.importing.model.Papers.one;
import static io.rizhi.quiz.importing.model.Papers.options;
import static io.rizhi.quiz.importing.model.Papers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.QuestionType;
import org.junit.jupiter.api.Test;

/** Ways to write a paper that were met in question banks on the web. */
class PaperFoundFormsTest {
    @Test
    void an_explanation_may_follow_the_key_in_brackets_without_a_space() {
        ParsedItem item = one("1. （单选题）不是公文的是（  ）。", "A. 公告", "B. 简报", "【答案】B【解析】见条例第 8 条");

        assertThat(key(item.content())).isEqualTo("B");
        assertThat(item.content().explanation()).isEqualTo("见条例第 8 条");
        assertThat(codes(item)).isEmpty();
    }

    @Test
    void a_place_that_a_page_fills_in_is_no_part_of_the_stem() {
        ParsedItem item = one("1. 哪个对？", "{{ select(1) }}", "A. 甲", "B. 乙", "答案：B");

        assertThat(item.content().stem()).isEqualTo("哪个对？");
        assertThat(options(item.content())).containsExactly("甲", "乙");
    }

    @Test
    void boxes_before_options_are_no_part_of_them() {
        ParsedItem item = one("第 1 题 哪个对（）。", "□ A. 甲", "□ B. 乙", "☐ C. 丙", "答案：C");

        assertThat(item.content().stem()).isEqualTo("哪个对（）。");
        assertThat(options(item.content())).containsExactly("甲", "乙", "丙");
    }

    @Test
    void headings_of_markdown_name_types_with_and_without_a_number() {
        ParsedPaper paper = read(
                "# 单选",
                "1. 甲？",
                "A. 一",
                "B. 二",
                "答案：A",
                "# 多选",
                "1. 乙？",
                "A. 一",
                "B. 二",
                "答案：A,B",
                "## 3 判断题（每题2分，共2分）",
                "1. 丙。",
                "答案：×");

        assertThat(paper.items())
                .extracting(item -> item.content().type())
                .containsExactly(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE);
        assertThat(paper.items()).allSatisfy(item -> assertThat(item.findings()).isEmpty());
        assertThat(paper.items().get(2).content().mark()).isEqualByComparingTo("2");
    }

    @Test
    void a_page_that_folds_its_answers_away_is_read_with_them() {
        ParsedItem item = one(
                "## 第37题",
                "不包括（ ）",
                "A. 成帧",
                "B. 路由",
                "<details>",
                "<summary>查看解析</summary>",
                "- 本题参考答案：B",
                "</details>");

        assertThat(key(item.content())).isEqualTo("B");
        assertThat(options(item.content())).containsExactly("成帧", "路由");
    }

    @Test
    void escaped_numbers_and_letters_alone_in_their_lines_are_read() {
        ParsedItem item = one("\\1. [多选题]", "", "哪些是？", "", "A.", "", "甲", "", "B.", "", "乙", "", "正确答案：AB");

        assertThat(item.content().stem()).isEqualTo("哪些是？");
        assertThat(options(item.content())).containsExactly("甲", "乙");
        assertThat(key(item.content())).isEqualTo("AB");
    }

    @Test
    void words_of_the_form_are_no_part_of_the_stem() {
        ParsedItem truth = one("221. 判断题 水是湿的。", "对", "错", "正确答案：对 我的答案：错");
        ParsedItem labelled = one("题目：暂存区是什么？", "选项：", "A. 甲", "B. 乙", "正确答案：B");
        ParsedItem asked = one("1、哪些对？", "A:甲", "B:乙", "C:丙", "正确答案：AC选择答案：AB");

        assertThat(truth.content().stem()).isEqualTo("水是湿的。");
        assertThat(truth.content().isTrue()).isTrue();
        assertThat(labelled.content().stem()).isEqualTo("暂存区是什么？");
        assertThat(key(asked.content())).isEqualTo("AC");
    }

    @Test
    void program_text_between_fences_keeps_the_spaces_its_lines_begin_with() {
        ParsedItem item = one("1. 结果是？", "```python", "if a:", "    print(a)", "```", "  A. 甲", "  B. 乙", "答案：A");
        ParsedItem fenced = one("```", "1. 哪个？", "   A. 甲", "   B. 乙", "   答案：B", "```");

        assertThat(item.content().stem()).isEqualTo("结果是？\n```python\nif a:\n    print(a)\n```");
        assertThat(options(item.content())).containsExactly("甲", "乙");
        assertThat(key(fenced.content())).isEqualTo("B");
    }

    @Test
    void a_number_without_a_sign_opens_the_next_question_with_a_doubt() {
        ParsedPaper paper =
                read("23、甲？", "A. 一", "B. 二", "24下列对的是（ ）", "A. 三", "B. 四", "25、丙？", "A. 五", "B. 六", "答案", "23-25 ABA");

        assertThat(paper.items()).extracting(ParsedItem::number).containsExactly("23", "24", "25");
        assertThat(codes(paper.items().get(1))).containsExactly("number-without-sign");
        assertThat(paper.items().get(1).content().stem()).isEqualTo("下列对的是（ ）");
    }

    @Test
    void a_quantity_and_a_stem_that_goes_on_are_no_number_without_a_sign() {
        ParsedPaper quantity = read("23、甲？", "A. 一", "B. 二", "答案：A", "解析：", "24小时内上报（见规程）", "A. 三", "答案：A");
        ParsedPaper stem = read("1、某厂有机组", "2在运行的为（ ）", "A. 一", "B. 二", "答案：A");

        assertThat(quantity.items()).hasSize(1);
        assertThat(stem.items()).hasSize(1);
    }

    @Test
    void a_unit_before_spaces_is_no_tick_of_the_next_option() {
        ParsedItem item = one("1．安全电压是（　B　）。", "A．220V    B．36V    C．380V    D．110V");

        assertThat(options(item.content())).containsExactly("220V", "36V", "380V", "110V");
        assertThat(key(item.content())).isEqualTo("B");
    }

    @Test
    void a_key_of_a_section_at_the_end_counts_even_where_most_questions_have_their_answers_with_them() {
        for (String key : new String[] {"一、1-2 BA", "一、1．B  2．A", "一、单选题\n1-2 BA"}) {
            ParsedPaper paper = read(
                    "一、单选题", "1．甲（  ）", "A．一", "B．二", "2．乙（  ）", "A．一", "B．二", "二、简答题", "1．说说。", "答：好。", "2．再说。",
                    "答：行。", "3．还说。", "答：对。", "参考答案", key);

            assertThat(key(paper.items().get(0).content())).as(key).isEqualTo("B");
            assertThat(key(paper.items().get(1).content())).as(key).isEqualTo("A");
            assertThat(paper.items().get(4).content().guidance()).as(key).isEqualTo("对。");
            assertThat(codes(paper)).as(key).doesNotContain("section-empty");
        }
    }

    @Test
    void points_of_a_model_answer_in_the_key_stay_with_it() {
        ParsedPaper paper =
                read("一、单选题", "1．甲（  ）", "A．一", "B．二", "二、简答题", "2．说说。", "答案", "1．B", "2．（1）要说清楚；", "（2）要说完整。");

        assertThat(paper.items().get(1).content().guidance()).isEqualTo("（1）要说清楚\n（2）要说完整。");
        assertThat(key(paper.items().get(0).content())).isEqualTo("B");
        assertThat(codes(paper)).doesNotContain("key-without-question");
    }

    @Test
    void words_in_brackets_are_the_answers_of_a_fill_in_without_any_other_gap_or_answer() {
        ParsedItem item = read("一、填空题", "1．方针是（安全第一）、（预防为主）。").items().get(0);
        ParsedItem marked = read("一、填空题", "1．火警（电话）是____。", "答案：119").items().get(0);

        assertThat(item.content().stem()).isEqualTo("方针是____、____。");
        assertThat(item.content().gaps().stream().map(gap -> gap.alternatives().get(0)))
                .containsExactly("安全第一", "预防为主");
        assertThat(codes(item)).contains("answer-in-gap");
        assertThat(marked.content().stem()).isEqualTo("火警（电话）是____。");
    }

    @Test
    void wide_lines_and_braces_hold_answers_as_narrow_ones_do() {
        ParsedItem lines = read("一、填空题", "1．最长的河是＿＿长江＿＿。", "答案：长江").items().get(0);
        ParsedItem braces = read("一、填空题", "1．每周｛40｝小时（含加班）。").items().get(0);

        assertThat(lines.content().stem()).isEqualTo("最长的河是____。");
        assertThat(lines.content().gaps().get(0).alternatives()).containsExactly("长江");
        assertThat(braces.content().stem()).isEqualTo("每周____小时（含加班）。");
    }

    @Test
    void points_of_an_answer_that_are_letters_are_no_keys_of_other_questions() {
        String[] questions = {"一、单选题", "1．甲（  ）", "A．一", "B．二", "二、填空题", "2．选____、____和____。", "三、简答题", "3．说说。", "答案"};
        for (String key : new String[] {"2．（1）A（2）B（3）C", "2．（1）A\n（2）B\n（3）C"}) {
            ParsedPaper paper = read(String.join("\n", questions), "1．B", key, "3．A. 清楚；", "B. 完整。");

            assertThat(paper.items().get(1).content().gaps().stream()
                            .map(gap -> gap.alternatives().get(0)))
                    .as(key)
                    .containsExactly("A", "B", "C");
            assertThat(paper.items().get(2).content().guidance()).as(key).isEqualTo("A. 清楚\nB. 完整。");
            assertThat(key(paper.items().get(0).content())).as(key).isEqualTo("B");
            assertThat(codes(paper)).as(key).doesNotContain("key-without-question");
        }
    }

    @Test
    void keys_with_their_numbers_in_brackets_are_those_of_their_questions() {
        ParsedPaper paper =
                read("1．甲（  ）", "A．一", "B．二", "2．乙（  ）", "A．一", "B．二", "3．丙？", "答案", "（1）B", "（2）A", "（3）见（1）");

        assertThat(key(paper.items().get(0).content())).isEqualTo("B");
        assertThat(key(paper.items().get(1).content())).isEqualTo("A");
    }
}
