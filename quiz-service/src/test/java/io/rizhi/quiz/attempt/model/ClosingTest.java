package io.rizhi.quiz.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Closing.Decision;
import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.QuizMode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {
    private static final Instant DEADLINE = Instant.parse("2026-11-23T10:00:00Z");

    /** Seconds from the deadline; answers are taken for 60 seconds more, and one may hand in for an hour. */
    @ParameterizedTest
    @CsvSource({
        "SUBMIT,     0, STAYS_OPEN,   IS_HANDED_IN, 0",
        "SUBMIT,    60, STAYS_OPEN,   IS_HANDED_IN, 60",
        "SUBMIT,    61, IS_HANDED_IN, IS_HANDED_IN, 60",
        "SUBMIT,  9999, IS_HANDED_IN, IS_HANDED_IN, 60",
        "GRACE,     60, STAYS_OPEN,   IS_HANDED_IN, 60",
        "GRACE,     61, STAYS_OPEN,   IS_HANDED_IN, 61",
        "GRACE,   3600, STAYS_OPEN,   IS_HANDED_IN, 3600",
        "GRACE,   3601, IS_ABANDONED, IS_ABANDONED, -",
        "ABANDON,   60, STAYS_OPEN,   IS_HANDED_IN, 60",
        "ABANDON,   61, IS_ABANDONED, IS_ABANDONED, -",
    })
    void the_quiz_says_what_becomes_of_an_attempt_at_its_deadline(
            Expiry expiry, long seconds, Decision byItself, Decision onHandIn, String submitted) {
        Closing closing = closing(expiry, 3_600);
        Instant now = DEADLINE.plusSeconds(seconds);

        assertThat(closing.byItself(now)).isEqualTo(byItself);
        assertThat(closing.onHandIn(now)).isEqualTo(onHandIn);
        assertThat(closing.isOverdue(now)).isEqualTo(expiry == Expiry.GRACE && seconds > 60 && seconds <= 3_600);
        if (onHandIn == Decision.IS_HANDED_IN) {
            assertThat(closing.submittedAt(now)).isEqualTo(DEADLINE.plusSeconds(Long.parseLong(submitted)));
        }
    }

    @Test
    void nobody_has_less_time_to_hand_in_than_to_answer() {
        assertThat(closing(Expiry.GRACE, 10).handInUntil()).isEqualTo(DEADLINE.plusSeconds(60));
        assertThat(closing(Expiry.GRACE, 3_600).handInUntil()).isEqualTo(DEADLINE.plusSeconds(3_600));
        assertThat(closing(Expiry.ABANDON, 3_600).handInUntil()).isEqualTo(DEADLINE.plusSeconds(60));
    }

    @Test
    void without_a_deadline_an_attempt_stays_open_until_it_is_handed_in() {
        Closing closing = new Closing(rules(Expiry.ABANDON, 3_600), new Deadline(null, null));

        assertThat(closing.byItself(DEADLINE)).isEqualTo(Decision.STAYS_OPEN);
        assertThat(closing.onHandIn(DEADLINE)).isEqualTo(Decision.IS_HANDED_IN);
        assertThat(closing.handInUntil()).isNull();
    }

    private static Closing closing(Expiry expiry, int handInSeconds) {
        return new Closing(rules(expiry, handInSeconds), new Deadline(DEADLINE, DEADLINE.plusSeconds(60)));
    }

    private static AttemptRules rules(Expiry expiry, int handInSeconds) {
        return new AttemptRules(GradeBy.BEST, QuizMode.ASSESSMENT, expiry, handInSeconds);
    }
}
