package io.rizhi.quiz.importing.model;

import static io.rizhi.quiz.importing.model.Papers.codes;
import static io.rizhi.quiz.importing.model.Papers.key;
import static io.rizhi.quiz.importing.model.Papers.one;
import static io.rizhi.quiz.importing.model.Papers.options;
import static io.rizhi.quiz.importing.model.Papers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ", "1．", "1、", "1) ", "1）", "(1) ", "（1）", "【1】", "[1] ", "第1题 ", "第一题：", "１．", "⒈", "题目1：", "Q1. ",
                "**1.** ", "（ ）1. ", "# 1. "
            })
    void reads_a_number_in_any_style(String number) {
        ParsedItem item = one("一、单选题（每题2分）", number + "首都是哪里？", "A. 上海", "B. 北京", "答案：B");

        assertThat(item.content().stem()).isEqualTo("首都是哪里？");
        assertThat(item.number()).isEqualTo("1");
        assertThat(item.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. 甲\nB. 乙\nC. 丙",
                "A．甲　B．乙　C．丙",
                "A、甲 B、乙\nC、丙",
                "A)甲\tB)乙\tC)丙",
                "(A) 甲\n(B) 乙\n(C) 丙",
                "（Ａ）甲（Ｂ）乙（Ｃ）丙",
                "A: 甲\nB： 乙\nC: 丙",
                "- A: 甲\n- B: 乙\n- C: 丙",
                "A.甲B.乙C.丙",
                "a. 甲\nb. 乙\nc. 丙",
                "**A.** 甲\n**B.** 乙\n**C.** 丙",
                "A 甲\nB 乙\nC 丙"
            })
    void reads_options_however_they_are_labelled(String typed) {
        ParsedItem item = one("一、单选题（每题1分）", "1. 选哪个？", typed, "答案：B");

        assertThat(options(item.content())).containsExactly("甲", "乙", "丙");
        assertThat(key(item.content())).isEqualTo("B");
        assertThat(item.findings()).isEmpty();
    }

    @Test
    void takes_the_last_chain_when_letters_also_stand_in_the_stem() {
        ParsedItem item = one("一、单选题（每题1分）", "1. 维生素A、B、C、D 中溶于脂的是（ ）", "A. 维生素A、B、C都是", "B. 维生素D", "C. 都不是", "答案：B");

        assertThat(options(item.content())).containsExactly("维生素A、B、C都是", "维生素D", "都不是");
    }

    @Test
    void options_may_be_glued_to_the_stem() {
        ParsedItem item = one("一、单选题（每题1分）", "1.密度最大的是( )A.水B.冰C.水银", "答案：C");

        assertThat(item.content().stem()).isEqualTo("密度最大的是( )");
        assertThat(options(item.content())).containsExactly("水", "冰", "水银");
    }

    @Test
    void a_digit_glued_to_a_label_breaks_the_chain_and_is_told() {
        ParsedItem item = one("一、单选题（每题1分）", "1. 题 A. 甲 6B. 乙 C. 丙", "答案：A");

        assertThat(codes(item)).contains("option-chain-broken");
    }

    @Test
    void a_letter_that_is_left_out_is_told() {
        assertThat(codes(one("一、单选题（每题1分）", "1. 题", "A. 甲", "B. 乙", "D. 丁", "答案：A")))
                .contains("option-chain-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "答案：AC",
                "正确答案: A,C",
                "参考答案：A，C",
                "【答案】A、C",
                "**答案：AC**",
                "答案 AC",
                "答案：Ａ Ｃ",
                "答案：A;C",
                "答案：A|C",
                "答案：ac",
                "Answer: AC",
                "答案：A. 甲 C. 丙",
                "[答案] AC。"
            })
    void reads_an_answer_in_any_form(String answer) {
        ParsedItem item = one("一、多选题（每题1分）", "1. 题", "A. 甲", "B. 乙", "C. 丙", answer);

        assertThat(key(item.content())).isEqualTo("AC");
        assertThat(item.findings()).isEmpty();
    }

    @Test
    void an_answer_may_stand_before_the_options() {
        ParsedItem item = one("一、单选题（每题1分）", "1. 题", "答案：B", "A. 甲", "B. 乙");

        assertThat(key(item.content())).isEqualTo("B");
        assertThat(options(item.content())).containsExactly("甲", "乙");
    }

    @Test
    void a_key_in_the_bracket_leaves_the_stem() {
        ParsedItem item = one("一、单选题（每题1分）", "1. 未经培训的人员（ B ）。", "A. 可以上岗", "B. 不得上岗");

        assertThat(key(item.content())).isEqualTo("B");
        assertThat(item.content().stem()).isEqualTo("未经培训的人员（  ）。");
    }

    @Test
    void a_tick_on_an_option_is_its_key_and_leaves_the_option() {
        ParsedItem item = one("一、多选题（每题1分）", "1. 题", "√A. 甲", "v B. 乙", "C. 丙 √", "D. 丁（正确答案）", "E. 戊");

        assertThat(key(item.content())).isEqualTo("ABCD");
        assertThat(options(item.content())).containsExactly("甲", "乙", "丙", "丁", "戊");
    }

    @Test
    void a_key_block_at_the_end_finds_its_questions() {
        ParsedPaper paper = read(
                "一、单选题（每题1分）",
                "1. 题",
                "A. 甲",
                "B. 乙",
                "2. 题二",
                "A. 丙",
                "B. 丁",
                "二、判断题（每题1分）",
                "1. 天是蓝的",
                "2. 火是冷的",
                "三、填空题（每空1分）",
                "1. 首都____",
                "参考答案",
                "一、1-2 BA",
                "二、1.√ 2.×",
                "三、",
                "1. 北京");

        assertThat(paper.items()).allMatch(item -> item.findings().isEmpty());
        assertThat(key(paper.items().get(0).content())).isEqualTo("B");
        assertThat(paper.items().get(2).content().isTrue()).isTrue();
        assertThat(paper.items().get(3).content().isTrue()).isFalse();
        assertThat(paper.items().get(4).content().gaps().get(0).alternatives()).containsExactly("北京");
    }

    @ParameterizedTest
    @CsvSource({
        "答案：E, key-outside-options",
        "答案：甲乙丙丁, key-unreadable",
        "答案：AD7, key-unreadable",
        "说点别的, no-answer",
    })
    void a_key_that_cannot_be_is_an_error(String answer, String code) {
        ParsedItem item = one("一、单选题（每题1分）", "1. 题", "A. 甲", "B. 乙", answer);

        assertThat(codes(item)).contains(code);
        assertThat(item.findings()).anyMatch(Finding::isError);
    }

    @Test
    void two_answers_that_differ_are_an_error() {
        assertThat(codes(one("一、单选题（每题1分）", "1. 题（A）", "A. 甲", "B. 乙", "答案：B"))).contains("keys-disagree");
        assertThat(codes(one("一、单选题（每题1分）", "1. 题", "A. 甲", "B. 乙", "答案：A", "答案：B")))
                .contains("keys-disagree");
    }

    @Test
    void a_page_number_behind_a_key_is_left_out_only_when_it_can_be_one() {
        String[] lines = new String[70];
        java.util.Arrays.fill(lines, "");
        lines[0] = "一、多选题（每题1分）";
        lines[64] = "1. 题";
        lines[65] = "A. 甲 B. 乙 C. 丙 D. 丁";
        lines[66] = "答案：AD7";

        ParsedItem item = one(lines);

        assertThat(key(item.content())).isEqualTo("AD");
        assertThat(codes(item)).containsExactly("page-number-after-key");
    }

    @ParameterizedTest
    @CsvSource({
        "答案：√, true",
        "答案：正确, true",
        "答案：对, true",
        "答案：T, true",
        "答案：×, false",
        "答案：错误, false",
        "答案：False, false",
        "答案：✗, false",
        "答案：X, false",
        "答案：Y, true",
    })
    void reads_true_and_false(String answer, boolean isTrue) {
        ParsedItem item = one("三、判断题（每题1分）", "1. 安全第一。（ ）", answer);

        assertThat(item.content().type()).isEqualTo(QuestionType.TRUE_FALSE);
        assertThat(item.content().isTrue()).isEqualTo(isTrue);
    }

    @Test
    void a_true_false_key_may_be_a_letter_of_its_two_options() {
        assertThat(one("判断题（每题1分）", "1. 地球是平的", "A. 对", "B. 错", "答案：B")
                        .content()
                        .isTrue())
                .isFalse();
    }

    @Test
    void an_explanation_with_its_own_numbers_stays_one_explanation() {
        ParsedPaper paper = read(
                "一、单选题（每题1分）",
                "1. 题",
                "A. 甲",
                "B. 乙",
                "答案：A",
                "解析：",
                "1. 第一点",
                "2. 第二点",
                "3. 第三点",
                "2. 题二",
                "A. 丙",
                "B. 丁",
                "答案：B");

        assertThat(paper.items()).hasSize(2);
        assertThat(paper.items().get(0).content().explanation()).isEqualTo("1. 第一点\n2. 第二点\n3. 第三点");
    }

    @Test
    void a_measure_at_a_line_start_is_not_a_number() {
        ParsedPaper paper = read(
                "一、单选题（每题1分）", "1. 题", "A. 甲", "B. 乙", "答案：A", "2. 距离是", "3.2 km 是多少米？", "A. 3200", "B. 32", "答案：A");

        assertThat(paper.items()).hasSize(2);
        assertThat(paper.items().get(1).content().stem()).isEqualTo("距离是\n3.2 km 是多少米？");
    }

    @Test
    void sub_points_in_brackets_stay_in_the_stem() {
        ParsedPaper paper = read("一、简答题（每题5分）", "1. 简述：", "（1）职责", "（2）流程", "2. 谈谈体会");

        assertThat(paper.items())
                .extracting(item -> item.content().stem())
                .containsExactly("简述：\n（1）职责\n（2）流程", "谈谈体会");
    }

    @Test
    void a_number_that_jumps_is_told() {
        ParsedPaper paper = read("一、单选题（每题1分）", "1. 题", "A. 甲", "B. 乙", "答案：A", "3. 题三", "A. 丙", "B. 丁", "答案：A");

        assertThat(codes(paper.items().get(1))).containsExactly("number-jump");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "二、多选题（每题4分，漏选得一半分，错选不得分） | HALF_FOR_MISSING",
                "二、多选题（每题4分，少选得2分） | HALF_FOR_MISSING",
                "二、多选题（每题4分，多选、少选、错选均不得分） | EXACT",
                "二、多选题（每题4分，全部选对才得分） | EXACT",
            })
    void a_heading_sets_the_policy(String heading, PaperPolicy policy) {
        ParsedItem item = one(heading, "1. 题", "A. 甲", "B. 乙", "答案：AB");

        assertThat(item.policy()).isEqualTo(policy);
        assertThat(item.content().mark()).isEqualByComparingTo("4");
    }

    @Test
    void a_policy_that_is_not_supported_is_told() {
        assertThat(codes(read("多选题（每题3分，每选对一个得1分）", "1. 题", "A. 甲", "B. 乙", "答案：AB")))
                .contains("policy-not-supported");
    }

    @Test
    void marks_come_from_tag_field_section_total_or_gap() {
        assertThat(one("一、单选题（每题2分）", "1. 题（4分）", "A. 甲", "B. 乙", "答案：A")
                        .content()
                        .mark())
                .isEqualByComparingTo("4");
        assertThat(one("一、单选题（每题2分）", "1. 题", "A. 甲", "B. 乙", "答案：A", "分值：3")
                        .content()
                        .mark())
                .isEqualByComparingTo("3");
        assertThat(one("一、简答题（10分）", "1. 谈谈").content().mark()).isEqualByComparingTo("10");
        assertThat(one("一、填空题（每空2分）", "1. ____和____", "答案：甲；乙").content().mark())
                .isEqualByComparingTo("4");
        assertThat(codes(read("一、单选题", "1. 题", "A. 甲", "B. 乙", "答案：A"))).containsExactly("mark-not-stated");
    }

    @Test
    void what_a_heading_announces_is_checked() {
        assertThat(codes(read("一、单选题（共2题，每题5分，共20分）", "1. 题", "A. 甲", "B. 乙", "答案：A")))
                .containsExactly("section-count-differs", "section-total-differs");
    }

    @Test
    void reads_the_batch_text_of_survey_sites() {
        ParsedPaper paper = read(
                "1. 首都是(A) [单选题] (1分)",
                "北京",
                "上海",
                "",
                "2. 哪些是水果(AC) [多选题] (2分)",
                "苹果",
                "白菜",
                "香蕉",
                "",
                "3. 地球是圆的(对) [判断题](1分)",
                "对",
                "错");

        assertThat(paper.items()).allMatch(item -> item.findings().isEmpty());
        assertThat(key(paper.items().get(1).content())).isEqualTo("AC");
        assertThat(paper.items().get(1).content().stem()).isEqualTo("哪些是水果(  )");
        assertThat(paper.items().get(2).content().isTrue()).isTrue();
    }

    @Test
    void leaves_out_what_a_result_page_adds_and_says_so() {
        ParsedPaper paper = read(
                "一. 单选题（共1题，2.0分）",
                "1. (单选题) 最长的河",
                "A. 长江",
                "B. 黄河",
                "我的答案: B:黄河",
                "正确答案: A:长江;",
                "0分",
                "AI讲解",
                "长江 6300 公里",
                "二. 填空题（共1题，4.0分）",
                "2. (填空题) 发明有____、____。",
                "我的答案:",
                "(1) 火药",
                "(2) 纸",
                "正确答案：",
                "(1) 火药",
                "(2) 造纸术");

        assertThat(paper.items()).allMatch(item -> item.findings().isEmpty());
        assertThat(key(paper.items().get(0).content())).isEqualTo("A");
        assertThat(paper.items().get(1).content().gaps())
                .extracting(gap -> gap.alternatives().get(0))
                .containsExactly("火药", "造纸术");
        assertThat(codes(paper)).containsOnly("page-noise-left-out").hasSize(5);
    }

    @Test
    void blank_lines_part_questions_that_have_no_numbers() {
        ParsedPaper paper = read(
                "What is 2+2?",
                "A) 3",
                "B) 4",
                "ANSWER: B",
                "",
                "Capital?",
                "A. Paris",
                "B. Rome",
                "ANSWER: A",
                "",
                "A remark.");

        assertThat(paper.items()).extracting(item -> key(item.content())).containsExactly("B", "A");
        assertThat(codes(paper)).contains("types-not-named", "line-not-used");
    }

    @Test
    void signs_in_a_stem_are_never_folded() {
        ParsedItem item = one("一、单选题（每题1分）", "1. ①x²＋H₂O在25℃时", "A. ①②", "B. ½", "答案：A");

        assertThat(item.content().stem()).isEqualTo("①x²＋H₂O在25℃时");
        assertThat(options(item.content())).containsExactly("①②", "½");
    }

    @Test
    void side_fields_are_read() {
        ParsedItem item =
                one("一、单选题（每题1分）", "1. [法律·2023·安全] 题", "A. 甲", "B. 乙", "答案：A", "难度：中", "知识点：责任、处罚", "章节：第二章");

        assertThat(item.content().difficulty()).isEqualTo("中");
        assertThat(item.content().tags()).isEqualTo(List.of("法律", "2023", "安全", "责任", "处罚", "第二章"));
    }

    @Test
    void a_type_that_is_not_supported_is_an_error_of_that_question_only() {
        ParsedPaper paper = read("1. (单选题) 题", "A. 甲", "B. 乙", "答案：A", "2. (连线题) 连一连", "答案：甲-乙");

        assertThat(codes(paper.items().get(0))).isEmpty();
        assertThat(codes(paper.items().get(1))).contains("type-not-supported");
    }

    @Test
    void the_same_question_twice_is_told() {
        ParsedPaper paper = read("一、单选题（每题1分）", "1. 题一", "A. 甲", "B. 乙", "答案：A", "2. 题 一", "A. 乙", "B. 甲", "答案：B");

        assertThat(codes(paper.items().get(1))).containsExactly("repeated-in-text");
    }
}
