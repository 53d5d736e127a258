package io.rizhi.quiz.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.importing.model.Format;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnifferTest {
    @Test
    void xml_of_a_kind_that_is_not_read_is_refused_and_not_taken_for_a_typed_paper() {
        for (String xml : List.of(
                "<?xml version='1.0'?>\n<questestinterop><item/></questestinterop>",
                "<questestinterop><item/></questestinterop>",
                "\n<?xml version='1.0'?><rss><item/></rss>")) {
            assertThatThrownBy(() -> Sniffer.ofText(xml))
                    .as(xml)
                    .isInstanceOfSatisfying(
                            RefusedFileException.class,
                            e -> assertThat(e.refusal()).isEqualTo(Refusal.UNKNOWN_FORMAT));
        }
        assertThat(Sniffer.ofText("<?xml version='1.0'?>\n<quiz></quiz>")).isEqualTo(Format.MOODLE_XML);
    }
}
