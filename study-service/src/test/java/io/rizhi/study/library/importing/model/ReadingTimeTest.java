package io.rizhi.study.library.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void counts_han_characters_words_and_groups_of_digits_without_punctuation() {
        var time = ReadingTime.ofText("安全第一，预防为主。See Article 12 and 3.5 items.");

        assertThat(time.characters()).isEqualTo(8);
        assertThat(time.words()).isEqualTo(4);
        assertThat(time.numbers()).isEqualTo(3);
    }

    @Test
    void three_hundred_and_fifty_characters_take_a_minute_and_two_hundred_words_as_well() {
        assertThat(ReadingTime.ofText("学".repeat(350)).seconds()).isEqualTo(60);
        assertThat(ReadingTime.ofText("word ".repeat(200)).seconds()).isEqualTo(60);
    }

    @Test
    void a_table_counts_two_seconds_a_row_and_at_most_a_minute_a_figure_twelve_seconds() {
        var small = new Block(BlockKind.TABLE, "", "<table></table>", BlockStyle.PLAIN, 0, 5, List.of());
        var large = new Block(BlockKind.TABLE, "", "<table></table>", BlockStyle.PLAIN, 0, 500, List.of());
        var figure = new Block(BlockKind.FIGURE, "", "<figure></figure>", BlockStyle.PLAIN, 1, 0, List.of());

        assertThat(ReadingTime.of(small).seconds()).isEqualTo(10);
        assertThat(ReadingTime.of(large).seconds()).isEqualTo(60);
        assertThat(ReadingTime.of(figure).seconds()).isEqualTo(12);
    }

    @Test
    void whatever_is_there_takes_at_least_three_seconds_and_nothing_takes_none() {
        assertThat(ReadingTime.ofText("好").seconds()).isEqualTo(3);
        assertThat(ReadingTime.NONE.seconds()).isZero();
    }

    @Test
    void the_time_of_a_whole_is_never_less_than_that_of_a_part() {
        var parts = List.of("第一章 总则", "为了 2026 年的安全。", "A short line.", "学".repeat(700));
        var whole = parts.stream().map(ReadingTime::ofText).reduce(ReadingTime.NONE, ReadingTime::plus);

        assertThat(parts).allMatch(part -> ReadingTime.ofText(part).seconds() <= whole.seconds());
    }
}
