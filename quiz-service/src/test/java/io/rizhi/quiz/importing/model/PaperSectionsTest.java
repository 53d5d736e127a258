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

class PaperSectionsTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {"A.", "(", "1-5 ABCDE ", "1.A 2.B ", "1-5 A", "A ", "____ ", "漏选", "（ A ", "[·", "**", "答案："})
    void a_line_of_any_length_is_read(String piece) {
        String line = piece.repeat(30_000 / piece.length());

        assertThat(read("1. 题", "A. 甲", "B. 乙", line, "答案：A").items()).isNotEmpty();
        assertThat(read(line).lines()).hasSize(1);
        assertThat(read("四、填空题", "1. ____", "答案：" + line).items()).isNotEmpty();
    }
}
