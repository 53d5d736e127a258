package io.rizhi.quiz.importing.model;

import static io.rizhi.quiz.importing.model.Papers.codes;
import static io.rizhi.quiz.importing.model.Papers.key;
import static io.rizhi.quiz.importing.model.Papers.one;
import static io.rizhi.quiz.importing.model.Papers.options;
import static io.rizhi.quiz.importing.model.Papers.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReaderTest {
    @Test
    void reading_stops_when_its_thread_is_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> read("1. 天是蓝的。", "答案：对")).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

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
}
