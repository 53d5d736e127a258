package io.rizhi.quiz.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static ParsedPaper read(String... rows) {
        return TableReader.csv(String.join("\n", rows)).orElseThrow();
    }

    private static ParsedItem one(String... rows) {
        return read(rows).items().get(0);
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<String> codes(ParsedPaper paper) {
        return paper.findings().stream().map(Finding::code).toList();
    }

    private static String key(Content content) {
        return IntStream.range(0, content.options().size())
                .filter(i -> content.options().get(i).isCorrect())
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .collect(Collectors.joining());
    }

    private static List<List<String>> gaps(ParsedItem item) {
        return item.content().gaps().stream().map(Gap::alternatives).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "ABD#ABD",
                "A,B#AB",
                "A，B#AB",
                "A、B#AB",
                "A;B#AB",
                "A|B#AB",
                "A B#AB",
                "ＡＢ#AB",
                "ab#AB",
                "D. 以上都对#D",
                "以上都对#D",
                "甲；丙#AC",
                "1,3#AC",
                "2#B",
                "乙。#B"
            })
    void answers_of_choices_are_read_in_every_form(String answer, String key) {
        ParsedItem item = one("题型,题目,选项A,选项B,选项C,选项D,答案", "多选,题,甲,乙,丙,以上都对,\"" + answer + "\"");

        assertThat(key(item.content())).isEqualTo(key);
        assertThat(item.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"对", "正确", "是", "√", "✓", "T", "TRUE", "true", "Y", "1", "正确。"})
    void words_for_true_are_true(String answer) {
        assertThat(one("题目,题型,答案", "天蓝,判断题," + answer).content().isTrue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"错", "错误", "否", "×", "✗", "F", "FALSE", "N", "0", "x"})
    void words_for_false_are_false(String answer) {
        assertThat(one("题目,题型,答案", "天绿,判断题," + answer).content().isTrue()).isFalse();
    }

    @Test
    void letters_of_true_false_mean_their_options() {
        assertThat(one("题目,题型,选项A,选项B,答案", "天绿,判断题,正确,错误,B").content().isTrue()).isFalse();
        assertThat(codes(one("题目,题型,答案", "天绿,判断题,B"))).containsExactly("key-unreadable");
        assertThat(codes(one("题目,题型,选项A,选项B,答案", "天绿,判断题,也许,错误,B"))).containsExactly("options-in-true-false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "问题,题型,选项A,选项B,答案",
                "题目（必填）,题型*,选项A（必填）,选项B （必填）,正确选项（必填）",
                "试题,题目类型,A,B,标准答案",
                "题 干,类型,Ａ选项,Ｂ选项,参考答案",
                "Question Text,Question Type,Option 1,Option 2,Correct Answer",
                "question,type,optionA,optionB,answer",
                "题干内容,【题型】,备选项1,备选项2,答 案"
            })
    void headers_of_many_systems_mean_the_same(String header) {
        ParsedItem item = one(header, "一加一,单选题,一,二,B");

        assertThat(item.findings()).isEmpty();
        assertThat(key(item.content())).isEqualTo("B");
    }

    @Test
    void pairs_of_option_and_flag_columns_give_the_key_and_must_agree_with_an_answer() {
        String header = "question,option1,isCorrect1,option2,isCorrect2,answer";

        assertThat(key(one(header, "一,甲,0,乙,1,").content())).isEqualTo("B");
        assertThat(one(header, "一,甲,1,乙,1,").content().type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(codes(one(header, "一,甲,0,乙,1,A"))).containsExactly("keys-disagree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.甲 B.乙 C.丙",
                "A、甲;B、乙;C、丙",
                "甲|乙|丙",
                "甲；乙；丙",
                "甲$乙$丙",
                "\"甲\n乙\n丙\"",
                "(A)甲(B)乙(C)丙",
                "\"A 甲\nB 乙\nC 丙\""
            })
    void options_in_one_cell_are_cut(String cell) {
        ParsedItem item = one("题目,题型,选项,答案", "一,单选," + cell + ",C");

        assertThat(item.content().options().stream().map(Option::text)).containsExactly("甲", "乙", "丙");
        assertThat(item.findings()).isEmpty();
        assertThat(key(item.content())).isEqualTo("C");
    }

    @Test
    void a_cut_that_may_be_wrong_is_a_doubt() {
        ParsedItem item = one("题目\t题型\t选项\t答案", "一\t单选\t甲,乙,丙\tC");

        assertThat(codes(item)).containsExactly("options-cut-unclear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "答案（多个空用|分隔，多个答案用;分隔）#甲;子|乙#甲+子 乙",
                "答案#甲|乙#甲 乙",
                "答案#甲;乙#甲 乙",
                "答案#（甲）（乙）#甲 乙",
                "答案#乱序匹配（甲）（乙）#甲 乙",
                "答案#1.甲 2.乙#甲 乙"
            })
    void answers_of_gaps_are_cut_as_the_header_or_the_cell_says(String header, String answer, String expected) {
        ParsedItem item = one("题目\t题型\t" + header, "____和____\t填空题\t" + answer);

        List<List<String>> gaps = java.util.Arrays.stream(expected.split(" "))
                .map(gap -> List.of(gap.split("\\+")))
                .toList();
        assertThat(gaps(item)).isEqualTo(gaps);
        assertThat(item.content().scoring().isAnyOrder()).isEqualTo(answer.startsWith("乱序"));
    }

    @Test
    void letters_that_options_need_to_differ_are_no_labels() {
        ParsedItem item = one("题目,题型,选项,答案", "一,单选,A 型|B 型,B");

        assertThat(item.content().options().stream().map(Option::text)).containsExactly("A 型", "B 型");
    }

    @ParameterizedTest
    @ValueSource(strings = {"答案1,答案2", "空一,空二", "第1空答案,第2空答案", "填空1,填空2"})
    void a_column_for_each_gap_gives_its_answer(String headers) {
        assertThat(gaps(one("题目,题型," + headers, "____和____,填空题,甲,乙"))).containsExactly(List.of("甲"), List.of("乙"));
        assertThat(codes(one("题目,题型," + headers, "____和____,填空题,甲,"))).containsExactly("gap-count-differs");
    }

    @Test
    void columns_for_gaps_beside_an_answer_are_named_and_not_used() {
        ParsedPaper paper = read("题目,题型,答案,答案1", "____,填空题,甲,乙");

        assertThat(gaps(paper.items().get(0))).containsExactly(List.of("甲"));
        assertThat(paper.findings().stream().map(Finding::code)).contains("column-not-used");
    }

    @Test
    void an_answer_in_braces_may_have_several_spellings() {
        ParsedItem item = one("题目,题型,答案", "每周{四十|40}小时,填空题,");

        assertThat(item.content().stem()).isEqualTo("每周____小时");
        assertThat(gaps(item)).containsExactly(List.of("四十", "40"));
        assertThat(codes(item)).containsExactly("answer-in-gap");
    }

    @Test
    void an_answer_in_wide_braces_is_read_as_in_narrow_ones() {
        ParsedItem item = one("题目,题型,答案", "每周｛四十｜40｝小时（含加班）,填空题,");

        assertThat(item.content().stem()).isEqualTo("每周____小时（含加班）");
        assertThat(gaps(item)).containsExactly(List.of("四十", "40"));
    }

    @Test
    void a_header_with_columns_of_gaps_alone_is_one() {
        ParsedPaper paper = read("题目,答案1,答案2", "____和____,甲,乙");

        assertThat(gaps(paper.items().get(0))).containsExactly(List.of("甲"), List.of("乙"));
        assertThat(paper.items().get(0).content().type()).isEqualTo(QuestionType.FILL_IN);
    }

    @Test
    void a_gap_too_few_is_an_error_and_a_guess_of_alternatives_a_doubt() {
        assertThat(codes(one("题目,题型,答案", "____和____,填空题,甲|乙|丙"))).containsExactly("gap-count-differs");
        assertThat(codes(one("题目,题型,答案", "____月,填空题,6;六"))).containsExactly("answers-read-as-alternatives");
    }

    @Test
    void type_codes_are_read_as_the_header_explains_them() {
        assertThat(one("题目,题型,选项A,选项B,答案", "一,2,甲,乙,AB").content().type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(one("题目,题型(1单选 2多选 3判断),选项A,选项B,答案", "一,3,对,错,A").content().type())
                .isEqualTo(QuestionType.TRUE_FALSE);
        assertThat(codes(one("题目,题型,选项A,选项B,答案", "一,9,甲,乙,A"))).containsExactly("type-unknown");
        assertThat(codes(one("题目,题型,答案", "连一连,连线题,甲"))).contains("type-not-supported");
    }

    @Test
    void types_that_papers_rarely_have_are_read_too() {
        ParsedPaper paper = read(
                "题目,题型,选项A,选项B,选项C,答案",
                "先后,排序题,丙,甲,乙,BCA",
                "多高,数值题,,,,8848.86±0.5;8.8±2%",
                "首都,短文本题,,,,北京",
                "谈谈,简答题,,,,三点",
                "请先读,说明,,,,");

        assertThat(paper.items()).allMatch(item -> item.findings().isEmpty());
        assertThat(paper.items().get(0).content().options().stream().map(Option::text))
                .containsExactly("甲", "乙", "丙");
        assertThat(paper.items().get(1).content().gaps().get(0).numbers().get(1).tolerance())
                .isEqualByComparingTo("0.02");
    }

    @Test
    void side_columns_are_kept_and_unknown_ones_named() {
        ParsedPaper paper = read("序号,题目分类,题目难度,所属范围,试题,选项A,选项B,答案,知识点名称,分值,备注", "7,用电/高压,难,电工,一,甲,乙,A,触电;急救,2.50分,内部");
        Content content = paper.items().get(0).content();

        assertThat(paper.items().get(0).number()).isEqualTo("7");
        assertThat(content.notes().category()).isEqualTo("用电/高压");
        assertThat(content.difficulty()).isEqualTo("难");
        assertThat(content.tags()).containsExactly("电工", "触电", "急救");
        assertThat(content.mark()).isEqualTo(new BigDecimal("2.5"));
        assertThat(paper.findings().stream().map(finding -> finding.arguments().get(0)))
                .containsExactly("备注");
    }

    @Test
    void nothing_vanishes_and_nothing_is_guessed() {
        ParsedPaper paper = read(
                "题目,题型,选项A,选项B,选项C,答案,分值",
                "没有答案,单选,甲,乙,丙,,1",
                "超出,单选,甲,乙,,D,1",
                "两个,单选,甲,乙,丙,AB,1",
                "中间空,单选,甲,,丙,C,1",
                "空的键,单选,甲,,丙,B,1",
                ",单选,甲,乙,丙,A,1",
                "看不懂,单选,甲,乙,丙,大概吧,一",
                "选项3,单选,3,1,2,2,1",
                "没有答案,单选,甲,乙,丙,,1");

        assertThat(codes(paper.items().get(0))).containsExactly("no-answer");
        assertThat(codes(paper.items().get(1))).containsExactly("key-outside-options");
        assertThat(codes(paper.items().get(2))).containsExactly("several-keys-for-single");
        assertThat(codes(paper.items().get(3))).containsExactly("option-cell-empty");
        assertThat(key(paper.items().get(3).content())).isEqualTo("B");
        assertThat(codes(paper.items().get(4))).containsExactly("option-cell-empty", "key-outside-options");
        assertThat(codes(paper.items().get(5))).containsExactly("stem-missing");
        assertThat(codes(paper.items().get(6))).contains("key-unreadable", "mark-unreadable");
        assertThat(codes(paper.items().get(7))).containsExactly("key-text-or-number");
        assertThat(codes(paper.items().get(8))).contains("repeated-in-text");
    }

    @Test
    void separators_quotes_and_guards_are_undone() {
        assertThat(one("题目;题型;答案", "\"他说\"\"好\"\";走\";简答;略").content().stem()).isEqualTo("他说\"好\";走");
        ParsedPaper paper = read("题目,题型,选项A,选项B,答案", "'=1+1 是,单选,'-3,'=5,B", "'引文',单选,'一','二',A");
        assertThat(paper.items().get(0).content().stem()).isEqualTo("=1+1 是");
        assertThat(paper.items().get(0).content().options().stream().map(Option::text))
                .containsExactly("-3", "=5");
        assertThat(paper.items().get(1).content().stem()).isEqualTo("'引文'");
    }

    @Test
    void places_are_lines_of_the_file_even_after_cells_with_line_ends() {
        ParsedPaper paper = read("题目,题型,答案", "\"一\n二\",简答,略", "三,简答,略");

        assertThat(paper.places().get(paper.items().get(1).fromLine() - 1)).isEqualTo("4");
    }

    @Test
    void a_text_without_a_known_header_is_no_table() {
        assertThat(TableReader.isTable("1. 题目,答案\nA. 甲\n答案：A")).isFalse();
        assertThat(TableReader.isTable("题目\n答案")).isFalse();
        assertThat(codes(read("题目,答案"))).containsExactly("no-question-found");
    }

    @Test
    void a_thousand_damaged_tables_are_read_or_refused() {
        byte[] table = Mutations.bytes(String.join(
                "\n",
                "序号,题型,题目,选项A,选项B,选项,答案,分值,知识点",
                "1,单选题,\"一,二\",甲,乙,,A,2,安全",
                "2,多选题,三,,,A.甲 B.乙 C.丙,\"A,B\",3,",
                "3,填空题,____和____,,,,甲;子|乙,2,",
                "4,排序题,排,丙,甲,,BA,1,",
                "5,数值题,数,,,,1.5±0.1,1,",
                "6,判断题,对,,,,√,1,",
                "7,完形填空题,[[1]]和[[2]]和[[3]],,,,文本:水;H2O|单选:*湿;干|数值:1±0.1,3,",
                "8,材料题,材料,,,,,2,",
                "8.1,判断题,小题,,,,√,1,"));

        int refused = Mutations.survive(
                1500,
                7,
                List.of(table),
                bytes -> TableReader.csv(new String(bytes, StandardCharsets.UTF_8))
                        .ifPresent(paper -> assertThat(paper.lines()).isNotEmpty()));

        assertThat(refused).isLessThan(1500);
    }
}
