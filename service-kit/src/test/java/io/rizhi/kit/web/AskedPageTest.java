package io.rizhi.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.kit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPageTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "200, 200", "201, 200", "0, 1", "-7, 1", "2147483647, 200"})
    void a_size_out_of_range_is_the_nearest_one_in_it(int limit, int size) {
        assertThat(AskedPage.of(null, limit, 200).size()).isEqualTo(size);
    }

    @Test
    void a_blank_cursor_asks_for_the_first_page() {
        assertThat(AskedPage.of(" ", 5, 10).cursor()).isNull();
        assertThat(AskedPage.of("", 5, 10).cursor()).isNull();
        assertThat(AskedPage.of("x", 5, 10).cursor()).isEqualTo("x");
    }

    @Test
    void a_page_goes_on_only_where_one_more_was_found_than_it_shows() {
        AskedPage asked = AskedPage.of(null, 2, 10);

        assertThat(asked.sought()).isEqualTo(3);
        assertThat(asked.of(List.<String>of(), word -> word)).isEqualTo(new Page<>(List.of(), null));
        assertThat(asked.of(List.of("a", "b"), word -> word)).isEqualTo(new Page<>(List.of("a", "b"), null));
        assertThat(asked.of(List.of("a", "b", "c"), word -> word)).isEqualTo(new Page<>(List.of("a", "b"), "b"));
    }

    @Test
    void a_cursor_comes_back_as_it_was_written() {
        Instant at = Instant.parse("2026-11-24T08:00:00.123Z");

        assertThat(PageCursor.read(PageCursor.write(at, "id-1_A")))
                .isEqualTo(new PageCursor(at.toEpochMilli(), "id-1_A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!", "MTIz", "YSBi", "MSBhLmI", "MSBhIGI"})
    void a_cursor_that_nobody_wrote_is_refused(String cursor) {
        assertThatThrownBy(() -> PageCursor.read(cursor)).isInstanceOf(ProblemException.class);
    }
}
