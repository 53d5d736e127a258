package io.rizhi.study.library.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一编 总则 | PART | 1 | 总则",
                "第三部分 要求 | PART | 3 | 要求",
                "第十二章　附  则 | CHAPTER | 12 | 附  则",
                "第 2 章 范围 | CHAPTER | 2 | 范围",
                "第二节 一般规定 | SECTION | 2 | 一般规定",
                "第一百一十九条　本法自公布之日起施行。 | ARTICLE | 119 | 本法自公布之日起施行。",
                "第五条为了加强管理，制定本办法。 | ARTICLE | 5 | 为了加强管理，制定本办法。",
                "一、提高认识 | HAN_COMMA | 1 | 提高认识",
                "十一、强化保障 | HAN_COMMA | 11 | 强化保障",
                "（二）明确责任 | HAN_BRACKET | 2 | 明确责任",
                "(三)加强督查 | HAN_BRACKET | 3 | 加强督查",
                "1. 总体要求 | DIGIT | 1 | 总体要求",
                "１．总体要求 | DIGIT | 1 | 总体要求",
                "2、任务 | DIGIT | 2 | 任务",
                "2.3 培训 | DOTTED | 3 | 培训",
                "1.2.3 细则 | DOTTED | 3 | 细则",
                "（4）检查 | DIGIT_BRACKET | 4 | 检查",
                "Chapter 3 Fire safety | CHAPTER | 3 | Fire safety",
                "Part IV General | PART | 4 | General"
            })
    void reads_the_number_a_paragraph_begins_with(String text, NumberFamily family, int counter, String rest) {
        var number = Numbering.of(text).orElseThrow();

        assertThat(number.family()).isEqualTo(family);
        assertThat(number.counter()).isEqualTo(counter);
        assertThat(number.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.5%的增长",
                "2026年工作要点",
                "2026.3.1 开会",
                "一、二季度生产情况良好",
                "1.5倍以上",
                "第三章规定的措施",
                "第六条、第七条所列情形",
                "第二部门",
                "3.14",
                "一是加强领导",
                "10.5 %",
                "Chapters of life"
            })
    void does_not_take_quantities_dates_and_references_for_numbering(String text) {
        assertThat(Numbering.of(text)).isEmpty();
    }
}
