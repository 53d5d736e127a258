package io.rizhi.quiz.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.CheckRules.Decision;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.QuizMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRulesTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final QuestionId QUESTION = new QuestionId("q");

    /** Mode, status, minutes since the start of ten, stored sequence, the member's sequence, what was answered. */
    @ParameterizedTest
    @CsvSource({
        "PRACTICE,   OPEN,      5, 3, 3, a,       CHECK",
        "PRACTICE,   OPEN,      5, 3, 3, checked, IS_CHECKED",
        "PRACTICE,   OPEN,     11, 3, 3, checked, IS_CHECKED",
        "PRACTICE,   OPEN,      5, 4, 3, a,       STALE",
        "PRACTICE,   OPEN,      5, 3, 4, a,       STALE",
        "PRACTICE,   OPEN,      5, 0, 0, ,        NOT_ANSWERED",
        "PRACTICE,   OPEN,      5, 3, 3, ,        NOT_ANSWERED",
        "PRACTICE,   OPEN,     11, 3, 3, a,       PAST_DEADLINE",
        "PRACTICE,   GRADED,    5, 3, 3, a,       HANDED_IN",
        "PRACTICE,   ABANDONED, 5, 3, 3, a,       ABANDONED",
        "ASSESSMENT, OPEN,      5, 3, 3, a,       NOT_IN_PRACTICE",
        "ASSESSMENT, GRADED,    5, 3, 3, a,       NOT_IN_PRACTICE",
    })
    void an_answer_is_checked_only_as_it_stands_in_a_practice_that_runs(
            QuizMode mode,
            AttemptStatus status,
            int minutes,
            long stored,
            long seen,
            @Nullable String answer,
            Decision decision) {
        boolean isChecked = "checked".equals(answer);
        Response response = answer == null ? Response.EMPTY : new Response(List.of("a"), List.of(), null, null);
        SavedResponse saved = new SavedResponse(stored, response, false, START, false, isChecked ? START : null, 0);
        Attempt attempt = attempt(mode, status, saved);

        assertThat(CheckRules.decide(attempt, QUESTION, seen, START.plusSeconds(60L * minutes)))
                .isEqualTo(decision);
        assertThat(CheckRules.decide(attempt, new QuestionId("other"), seen, START))
                .isEqualTo(Decision.NO_SUCH_QUESTION);
    }

    private static Attempt attempt(QuizMode mode, AttemptStatus status, SavedResponse saved) {
        Instant end = START.plusSeconds(600);
        return new Attempt(
                new AttemptId("attempt"),
                new PersonId("person"),
                new QuizId("quiz"),
                1,
                "record",
                "plan",
                1,
                null,
                1,
                status,
                START,
                new Deadline(end, end),
                List.of(new OrderedQuestion(QUESTION, List.of())),
                Map.of(QUESTION, saved),
                Map.of(),
                null,
                null,
                null,
                MarkHistory.NONE,
                Basis.ofWindow(null),
                new AttemptRules(GradeBy.BEST, mode, Expiry.SUBMIT, 0));
    }
}
