package io.rizhi.quiz.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainLineTest {
    private static Content question(String format, String stem) {
        Notes notes = new Notes(format, null, null, null, List.of(), null, false, null);
        return Content.of(QuestionType.SHORT_TEXT, stem).notes(notes).build();
    }

    @Test
    void html_is_one_line_without_its_tags() {
        assertThat(PlainLine.stem(question("html", "<p>水的<b>沸点</b></p>\n<p>是 a &lt; b？</p>")))
                .isEqualTo("水的沸点 是 a < b？");
    }

    @Test
    void a_picture_is_its_words() {
        String stem = "<p>看图<img src=\"/api/v1/assets/1\" alt=\"压力表\">和<img src=\"/api/v1/assets/2\"></p>";

        assertThat(PlainLine.stem(question("html", stem))).isEqualTo("看图〔压力表〕和〔图〕");
    }

    @Test
    void a_text_that_is_not_html_stays_as_it_is() {
        assertThat(PlainLine.stem(question("plain", "a < b 且 <b>c</b>"))).isEqualTo("a < b 且 <b>c</b>");
    }

    @Test
    void an_option_has_the_format_of_its_question() {
        assertThat(PlainLine.of("<i>x</i>²", question("html", "题"))).isEqualTo("x²");
    }
}
