package io.rizhi.quiz.importing.model;

import static io.rizhi.quiz.importing.model.Papers.codes;
import static io.rizhi.quiz.importing.model.Papers.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers at the start of a line open a question, and which stay in the one above. */
class PaperNumbersTest {
    private static final String OPTIONS = "\nA. 一\nB. 二\n答案：A";

    private static List<String> numbers(String... lines) {
        return read(lines).items().stream().map(ParsedItem::number).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 乙？", "2乙对吗？", "2. 乙？", "2、乙？"})
    void the_next_number_opens_a_question_with_a_sign_a_space_or_nothing_behind_it(String next) {
        assertThat(numbers("1. 甲？" + OPTIONS, next + OPTIONS)).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 丙？", "3丙对吗？", "1 丙？", "1丙对吗？"})
    void another_number_than_the_next_opens_none_without_a_sign(String other) {
        assertThat(numbers("1. 甲？" + OPTIONS, other + OPTIONS)).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"（1）甲？,2 乙？", "（1）甲？,2乙对吗？", "第1题 甲？,2 乙？", "【1】甲？,2乙对吗？"})
    void a_number_without_a_sign_opens_none_where_the_others_have_one_of_another_style(String first, String other) {
        assertThat(numbers(first + OPTIONS, other + OPTIONS)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 见第三章", "2详见第三章"})
    void a_number_without_a_sign_and_without_a_question_behind_it_opens_none(String text) {
        assertThat(numbers("1. 甲？" + OPTIONS, text)).containsExactly("1");
        assertThat(numbers("1. 甲？" + OPTIONS, text, "2. 乙？" + OPTIONS)).containsExactly("1", "2");
    }

    @Test
    void a_number_with_a_space_opens_none_before_the_question_above_has_its_answer() {
        assertThat(numbers("1. 厂里有", "2 号机组在运行，对吗？", "A. 一", "B. 二", "答案：A")).containsExactly("1");
    }

    @Test
    void numbers_without_a_sign_are_the_first_of_a_paper_and_of_a_section_only_before_a_question() {
        assertThat(numbers("1 甲？" + OPTIONS, "2 乙？" + OPTIONS)).containsExactly("1", "2");
        assertThat(numbers("一、单选题", "1. 甲？", "A. 一", "B. 二", "二、判断题", "1 乙（ ）", "2. 丙（ ）"))
                .containsExactly("1", "1", "2");
        assertThat(numbers("1 月考试安排", "1. 甲？" + OPTIONS)).containsExactly("1");
    }

    @Test
    void the_next_number_opens_a_question_after_an_explanation_with_a_list_that_ends_before_it() {
        ParsedPaper paper = read("1. 甲？" + OPTIONS, "2. 乙？" + OPTIONS, "解析：", "1. 一点", "2. 二点", "3. 丙？" + OPTIONS);

        assertThat(paper.items()).extracting(ParsedItem::number).containsExactly("1", "2", "3");
        assertThat(codes(paper.items().get(2))).isEmpty();
    }

    @Test
    void a_paper_begins_at_any_number_that_has_a_sign() {
        assertThat(numbers("23. 说明流程。", "24. 说明要点。")).containsExactly("23", "24");
    }

    @Test
    void a_list_ends_with_its_question() {
        assertThat(numbers("1. 哪些对？", "（1）一点", "（2）二点" + OPTIONS, "2. 乙？" + OPTIONS, "（3）丙？" + OPTIONS))
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_number_kept_as_text_is_told_only_where_it_has_a_sign() {
        assertThat(codes(read("1. 甲？" + OPTIONS, "解析：", "2 见第三章", "2详见第三章")
                        .items()
                        .get(0)))
                .doesNotContain("number-kept-as-text");
    }

    @Test
    void a_year_glued_to_the_next_number_opens_the_question_before_the_one_above_is_answered() {
        ParsedPaper paper = read("一、判断题", "1.甲（ ）", "2.2019年起施行（ ）", "3.乙（ ）");

        assertThat(paper.items()).extracting(ParsedItem::number).containsExactly("1", "2", "3");
        assertThat(codes(paper.items().get(1))).contains("number-glued-to-digits");
    }
}
