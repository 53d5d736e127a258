package io.rizhi.study.library.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChineseNumberTest {

    @Test
    void every_number_reads_back_as_it_was_written() {
        IntStream.rangeClosed(1, 9_999)
                .forEach(number -> assertThat(ChineseNumber.parse(ChineseNumber.format(number)))
                        .as(ChineseNumber.format(number))
                        .hasValue(number));
    }

    @Test
    void writes_numbers_as_office_text_does() {
        assertThat(IntStream.of(1, 10, 11, 20, 101, 119, 120, 1_005).mapToObj(ChineseNumber::format))
                .containsExactly("一", "十", "十一", "二十", "一百零一", "一百一十九", "一百二十", "一千零五");
    }
}
