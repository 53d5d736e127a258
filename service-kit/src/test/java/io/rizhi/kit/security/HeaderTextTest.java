package io.rizhi.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeaderTextTest {

    /** What the library's firewall asks of a header. */
    private static final Pattern THE_LIBRARY_S = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    @Test
    void judges_every_character_as_the_library_does() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = "a" + Character.toString(character) + "z";

            assertThat(HeaderText.isPlain(text))
                    .as("U+%04X", character)
                    .isEqualTo(THE_LIBRARY_S.matcher(text).matches());
        }
    }

    @Test
    void an_empty_header_is_plain_and_one_that_is_not_there() {
        assertThat(HeaderText.isPlain("")).isTrue();
        assertThat(HeaderText.isPlain(null)).isTrue();
    }
}
