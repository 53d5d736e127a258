package io.rizhi.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultFaceTest {
    @ParameterizedTest
    @CsvSource({"2, right", "1, partly", "0, wrong", "-0.5, wrong"})
    void what_a_question_says_follows_from_the_mark(BigDecimal mark, String said) {
        Feedback feedback = new Feedback("right", "partly", "wrong");
        Content content = Content.of(QuestionType.SHORT_TEXT, "题")
                .notes(new Notes(null, null, null, feedback, List.of(), null, false, null))
                .build();

        assertThat(ResultFace.feedback(content, Response.EMPTY, mark, new BigDecimal("2")))
                .containsExactly(said);
    }
}
