package io.rizhi.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.QuestionMatch;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.DrawRule;
import io.rizhi.quiz.quiz.model.Drawing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawSeedTest {
    private static final byte[] SECRET = {1, 2, 3};

    @Test
    void the_same_attempt_draws_the_same_paper_again() {
        assertThat(paper(SECRET, "a")).isEqualTo(paper(SECRET, "a"));
    }

    @Test
    void another_attempt_draws_another_paper() {
        assertThat(paper(SECRET, "a")).isNotEqualTo(paper(SECRET, "b"));
    }

    @Test
    void nobody_without_the_secret_draws_the_same_paper() {
        assertThat(paper(SECRET, "a")).isNotEqualTo(paper(new byte[] {1, 2, 4}, "a"));
    }

    private static List<QuestionId> paper(byte[] secret, String attempt) {
        QuestionMatch any = new QuestionMatch(null, false, List.of(), null, null);
        List<QuestionId> bank = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> new QuestionId("q" + number))
                .toList();
        return List.copyOf(Drawing.draw(
                        List.of(new DrawRule("r", null, any, 8, BigDecimal.ONE)),
                        Map.of("r", bank),
                        Set.of(),
                        Map.of(),
                        DrawSeed.random(secret, new AttemptId(attempt)))
                .keySet());
    }
}
