package io.rizhi.quiz.importing.model;

import static io.rizhi.quiz.importing.model.Papers.codes;
import static io.rizhi.quiz.importing.model.Papers.key;
import static io.rizhi.quiz.importing.model.Papers.one;
import static io.rizhi.quiz.importing.model.Papers.options;
import static io.rizhi.quiz.importing.model.Papers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of questions that have a written form of their own in a text. */
class PaperFormsTest {
    @Test
    void a_cloze_marks_its_gaps_and_its_answer_has_a_part_for_each() {
        ParsedItem item = one("1.【完形填空题】水是[[1]]，沸点约[[2]]度，[[3]]（5分）", "答案：单选：干；＊湿｜数值:100±1|水;H2O");
        Content content = item.content();

        assertThat(codes(item)).isEmpty();
        assertThat(content.type()).isEqualTo(QuestionType.CLOZE);
        assertThat(content.stem()).isEqualTo("水是[[1]]，沸点约[[2]]度，[[3]]");
        assertThat(content.gaps())
                .extracting(gap -> gap.kindOrText())
                .containsExactly(GapKind.CHOICE, GapKind.NUMBER, GapKind.TEXT);
        assertThat(content.gaps().get(0).options().get(1).isCorrect()).isTrue();
        assertThat(content.mark()).isEqualByComparingTo("5");
    }

    @Test
    void a_material_takes_the_questions_that_are_numbered_under_it() {
        ParsedPaper paper = read(
                "1. [材料题] 某厂发生火灾，距出口3.2 km。",
                "",
                "1.1 [单选题] 先做什么？",
                "A. 报警",
                "B. 离开",
                "答案：A",
                "分值：2",
                "1.2、谁负责？",
                "答案：厂长",
                "分值：3",
                "2. 天是蓝的。（ ）",
                "答案：√",
                "分值：1");

        ParsedItem material = paper.items().get(0);
        assertThat(material.content().type()).isEqualTo(QuestionType.COMPOSITE);
        assertThat(material.content().stem()).isEqualTo("某厂发生火灾，距出口3.2 km。");
        assertThat(material.content().mark()).isEqualByComparingTo("5");
        assertThat(material.content().children())
                .extracting(child -> child.content().type())
                .containsExactly(QuestionType.SINGLE, QuestionType.SHORT_ANSWER);
        assertThat(key(material.content().children().get(0).content())).isEqualTo("A");
        assertThat(material.fromLine()).isEqualTo(1);
        assertThat(material.toLine()).isEqualTo(10);
        assertThat(paper.items().get(1).content().isTrue()).isTrue();
    }

    @Test
    void doubts_of_a_question_under_a_material_are_doubts_of_the_whole_with_their_line() {
        ParsedItem item = one("1. [材料题] 材料", "答案：见下", "1.1. [单选题] 题", "A. 甲", "B. 乙", "答案：D");

        assertThat(item.findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("part-not-kept", 2),
                        org.assertj.core.groups.Tuple.tuple("key-outside-options", 6));
    }

    @Test
    void an_ordering_stands_in_the_order_of_its_answer() {
        ParsedItem item = one("1. (排序题) 检修前：", "A. 验电  B. 断电  C. 挂牌", "答案：B、A、C");

        assertThat(item.content().type()).isEqualTo(QuestionType.ORDERING);
        assertThat(options(item.content())).containsExactly("断电", "验电", "挂牌");
        assertThat(codes(one("1. (排序题) 检修前：", "A. 验电", "B. 断电", "答案：BAD"))).containsExactly("key-unreadable");
        assertThat(codes(one("1. (排序题) 检修前：", "A. 验电", "B. 断电"))).containsExactly("order-as-listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"答案：1-B；2-A", "答案：1.B 2.A", "答案：（1）B，（2）A", "答案：1→B、2→A"})
    void a_matching_has_numbered_left_sides_and_pairs(String answer) {
        ParsedItem item = one("1. [连线题] 首都", "(1) 中国", "（2）日本", "A. 东京", "B. 北京", "C. 首尔", answer);

        assertThat(codes(item)).isEmpty();
        assertThat(item.content().type()).isEqualTo(QuestionType.MATCHING);
        assertThat(item.content().stem()).isEqualTo("首都");
        assertThat(item.content().prompts()).extracting(Prompt::text).containsExactly("中国", "日本");
        assertThat(item.content().prompts()).extracting(Prompt::optionId).containsExactly("o2", "o1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"答案：1-B", "答案：1-B；2-D", "答案：1-B；1-A", "答案：中国-北京"})
    void a_matching_without_a_pair_for_each_left_side_is_not_taken_in(String answer) {
        assertThat(codes(one("1. [连线题] 首都", "(1) 中国", "(2) 日本", "A. 东京", "B. 北京", answer)))
                .contains("type-not-supported");
    }

    @Test
    void a_number_a_short_text_and_a_text_to_read_have_words_of_their_own() {
        Content number = one("1. [数值题] 杆长？", "答案：1.5±0.05；2").content();
        Content text = one("1. [短文本题] 首都？", "答案：北京；北京市").content();
        Content read = one("1. [说明文字] 先读下文").content();

        assertThat(number.gaps().get(0).numbers()).hasSize(2);
        assertThat(text.gaps().get(0).alternatives()).containsExactly("北京", "北京市");
        assertThat(read.type()).isEqualTo(QuestionType.DESCRIPTION);
        assertThat(read.mark()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. (完形填空题) Once upon a ____ there", "1. (阅读理解题) 阅读下文", "1. (听力题) 听录音"})
    void the_same_names_in_other_forms_are_told(String stem) {
        assertThat(codes(one(stem, "答案：略"))).contains("type-not-supported");
    }

    @Test
    void a_section_called_material_without_numbered_questions_is_read_by_shape() {
        ParsedItem item = one("五、材料题（共10分）", "1. 阅读材料，谈谈你的看法。", "答案：言之成理即可");

        assertThat(item.content().type()).isEqualTo(QuestionType.SHORT_ANSWER);
        assertThat(codes(item)).doesNotContain("type-not-supported");
    }
}
