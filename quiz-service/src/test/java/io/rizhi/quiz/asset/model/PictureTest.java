package io.rizhi.quiz.asset.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void the_bytes_tell_what_a_picture_is() {
        assertThat(Picture.of(Pixels.png("1"))).map(Picture::type).contains("image/png");
        assertThat(Picture.of(Pixels.of("\u00ff\u00d8\u00ff\u00e0JFIFabcdef")))
                .map(Picture::type)
                .contains("image/jpeg");
        assertThat(Picture.of(Pixels.of("GIF89aabcdef"))).map(Picture::type).contains("image/gif");
        assertThat(Picture.of(Pixels.of("RIFF1234WEBPVP8 "))).map(Picture::type).contains("image/webp");
    }

    @Test
    void what_can_hold_a_script_or_is_no_picture_is_refused() {
        assertThat(Picture.of(Pixels.of("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
        assertThat(Picture.of(Pixels.of("<html>GIF89a</html>"))).isEmpty();
        assertThat(Picture.of(Pixels.of("RIFF1234WAVEfmt "))).isEmpty();
        assertThat(Picture.of(new byte[0])).isEmpty();
    }

    @Test
    void a_picture_above_ten_megabytes_is_refused() {
        byte[] large = Arrays.copyOf(Pixels.png("1"), Picture.LARGEST + 1);

        assertThat(Picture.of(large)).isEmpty();
        assertThat(Picture.of(Arrays.copyOf(large, Picture.LARGEST))).isPresent();
    }

    @Test
    void a_text_names_pictures_by_their_addresses_and_can_name_them_otherwise() {
        Picture picture = Picture.of(Pixels.png("1")).orElseThrow();
        String text = "<img src=\"" + picture.address() + "\" alt=\"\"> a1";

        assertThat(Picture.idsIn(text + text)).containsExactly(picture.id());
        assertThat(Picture.renamed(text, id -> Optional.of("m/" + id)))
                .isEqualTo("<img src=\"m/" + picture.id() + "\" alt=\"\"> a1");
        assertThat(Picture.renamed(text, id -> Optional.empty())).isEqualTo(text);
        assertThat(Picture.idsIn("/api/v1/questions/assets/abc")).isEmpty();
    }
}
