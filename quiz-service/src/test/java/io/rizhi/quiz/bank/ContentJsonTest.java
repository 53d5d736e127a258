package io.rizhi.quiz.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.OpaqueIds;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.Source;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentJsonTest {
    private static final String AS_IT_ALWAYS_WAS = "{\"type\":\"SINGLE\",\"stem\":\"首都？\",\"options\":["
            + "{\"id\":\"o1\",\"text\":\"上海\",\"isCorrect\":false},{\"id\":\"o2\",\"text\":\"北京\",\"isCorrect\":true}],"
            + "\"gaps\":[],\"isTrue\":null,\"guidance\":null,\"explanation\":null,\"mark\":2,\"difficulty\":null,"
            + "\"tags\":[\"试用\"],\"link\":null}";

    @Test
    void a_stored_question_is_read_and_written_as_it_always_was() {
        Content content = ContentJson.read(AS_IT_ALWAYS_WAS);

        assertThat(content.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(content.options()).extracting(Option::isCorrect).containsExactly(false, true);
        assertThat(ContentJson.write(content)).isEqualTo(AS_IT_ALWAYS_WAS);
        String gap = "{\"type\":\"FILL_IN\",\"stem\":\"__\",\"options\":[],\"gaps\":[{\"alternatives\":[\"甲\"]}],"
                + "\"isTrue\":null,\"guidance\":null,\"explanation\":null,\"mark\":1,\"difficulty\":null,\"tags\":[],"
                + "\"link\":null}";
        assertThat(ContentJson.write(ContentJson.read(gap))).isEqualTo(gap);
    }

    @Test
    void a_question_of_every_type_comes_back_as_it_was_from_store_and_wire() {
        Notes notes = new Notes(
                "markdown",
                "安全/用电",
                "Q-17",
                new Feedback("对", null, "错"),
                List.of("想一想"),
                new BigDecimal("0.1"),
                true,
                new Source("gift", "题库.gift", "line 12", "::题::"));
        for (Content sample : Samples.all()) {
            Content content = sample.builder()
                    .notes(notes)
                    .scoring(Scoring.gaps(true, true, null))
                    .difficulty("难")
                    .build();

            assertThat(ContentJson.read(ContentJson.write(content))).isEqualTo(content);
            assertThat(OpaqueIds.in(QuestionContent.of(content).toContent())).isEqualTo(content);
        }
    }
}
