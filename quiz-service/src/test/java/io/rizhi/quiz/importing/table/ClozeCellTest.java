package io.rizhi.quiz.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cloze and materials as people write them into a table. */
class ClozeCellTest {
    private static final String HEAD = "序号,题型,题目,选项A,选项B,答案\n";

    private static ParsedPaper read(String... rows) {
        return TableReader.csv(HEAD + String.join("\n", rows) + "\n").orElseThrow();
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    @Test
    void each_part_says_its_kind_and_a_part_without_one_is_a_text() {
        Content content = read("1,完形填空题,[[1]][[2]][[3]][[4]],,,\"水;H2O|数值：3.5±0.1|单选:*湿;\\*干|多选:*甲;＊乙;丙\\;丁\"")
                .items()
                .get(0)
                .content();

        assertThat(content.type()).isEqualTo(QuestionType.CLOZE);
        assertThat(content.gaps())
                .extracting(gap -> gap.kindOrText())
                .containsExactly(GapKind.TEXT, GapKind.NUMBER, GapKind.CHOICE, GapKind.MULTIPLE);
        assertThat(content.gaps().get(0).alternatives()).containsExactly("水", "H2O");
        assertThat(content.gaps().get(1).numbers().get(0).tolerance()).isEqualByComparingTo("0.1");
        assertThat(content.gaps().get(2).options()).extracting(Option::text).containsExactly("湿", "*干");
        assertThat(content.gaps().get(3).options())
                .extracting(Option::isCorrect)
                .containsExactly(true, true, false);
        assertThat(content.gaps().get(3).options().get(2).text()).isEqualTo("丙;丁");
    }

    @Test
    void a_number_that_is_none_and_gaps_that_do_not_fit_are_errors() {
        assertThat(codes(read("1,完形填空题,[[1]],,,数值:很多").items().get(0))).contains("number-unreadable");
        assertThat(codes(read("1,完形填空题,[[1]][[2]],,,水").items().get(0))).contains("gap-unknown-in-text");
        assertThat(codes(read("1,完形填空题,[[1]],,,单选:甲;乙").items().get(0))).contains("no-answer");
    }

    @Test
    void a_cloze_without_marked_gaps_and_a_material_without_number_are_still_not_taken() {
        assertThat(codes(read("1,完形填空,读短文,,,ABC").items().get(0))).contains("type-not-supported");
        assertThat(codes(read(",阅读理解,读短文,,,ABC").items().get(0))).contains("type-not-supported");
    }

    @Test
    void rows_with_the_number_of_a_material_are_its_questions_and_others_are_not() {
        List<ParsedItem> items = read(
                        "3,材料题,读材料,,,",
                        "3.1,单选题,一,甲,乙,A",
                        "3-2,判断题,二,,,对",
                        "31,判断题,三,,,错",
                        "4,材料题,空材料,,,",
                        "5,判断题,四,,,对")
                .items();

        assertThat(items).extracting(ParsedItem::number).containsExactly("3", "31", "4", "5");
        assertThat(items.get(0).content().children()).hasSize(2);
        assertThat(items.get(0).toLine()).isEqualTo(items.get(0).fromLine() + 2);
        assertThat(codes(items.get(0))).isEmpty();
        assertThat(codes(items.get(2))).containsExactly("children-missing");
    }

    @Test
    void a_doubt_about_a_child_has_the_row_of_the_child() {
        ParsedItem item = read("3,材料题,读材料,,,", "3.1,单选题,一,甲,乙,D").items().get(0);

        assertThat(item.findings()).contains(Finding.error("key-outside-options", 3, "D", "2"));
    }
}
