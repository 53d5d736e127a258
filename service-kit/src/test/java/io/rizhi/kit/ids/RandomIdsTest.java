package io.rizhi.kit.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

    @Test
    void an_id_is_26_characters_that_cannot_be_misread() {
        assertThat(RandomIds.next()).matches("[0-9a-hjkmnp-tv-z]{26}");
    }

    @Test
    void ids_do_not_repeat() {
        Set<String> ids =
                IntStream.range(0, 10_000).mapToObj(i -> RandomIds.next()).collect(Collectors.toSet());

        assertThat(ids).hasSize(10_000);
    }

    @Test
    void derived_ids_follow_from_their_parts_and_where_these_begin() {
        assertThat(RandomIds.derived("a", "b"))
                .isEqualTo(RandomIds.derived("a", "b"))
                .hasSize(26);
        assertThat(RandomIds.derived("a", "b")).isNotEqualTo(RandomIds.derived("ab"));
        assertThat(RandomIds.derived("ab", "c")).isNotEqualTo(RandomIds.derived("a", "bc"));
    }
}
