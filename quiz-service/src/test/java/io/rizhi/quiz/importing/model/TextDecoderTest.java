package io.rizhi.quiz.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TEXT = "1. 安全生产？\r\nA. 甲\rB. 乙\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "x-UTF-16LE-BOM", "UTF-16"})
    void reads_the_encodings_people_use(String charset) {
        DecodedText decoded =
                TextDecoder.decode(TEXT.getBytes(Charset.forName(charset))).orElseThrow();

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.hasDamage()).isFalse();
    }

    @Test
    void drops_the_mark_before_utf_8() {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(bytes).orElseThrow().text()).isEqualTo(TEXT);
    }

    @Test
    void bytes_of_an_archive_are_no_text() {
        assertThat(TextDecoder.decode(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
    }

    @Test
    void bytes_without_meaning_are_told() {
        byte[] bytes = {'a', (byte) 0xFF, (byte) 0xFF, 'b'};

        assertThat(TextDecoder.decode(bytes).orElseThrow().hasDamage()).isTrue();
    }

    @Test
    void lines_end_with_any_of_the_three_signs() {
        assertThat(Line.split("a\r\nb\rc\nd\n\ne")).containsExactly("a", "b", "c", "d", "", "e");
    }
}
