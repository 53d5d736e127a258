package io.rizhi.quiz.quiz.model;

import static io.rizhi.quiz.quiz.model.ReviewPart.FEEDBACK;
import static io.rizhi.quiz.quiz.model.ReviewPart.MARKS;
import static io.rizhi.quiz.quiz.model.ReviewPart.RESPONSE;
import static io.rizhi.quiz.quiz.model.ReviewPart.RIGHT_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewOptionsTest {
    private static final Instant SUBMITTED = Instant.parse("2026-11-26T08:00:00Z");
    private static final ReviewOptions STEPS =
            new ReviewOptions(Set.of(RESPONSE), Set.of(RESPONSE, MARKS), EnumSet.allOf(ReviewPart.class));

    @ParameterizedTest(name = "at {0}, closing {1}: {2}")
    @CsvSource(
            nullValues = "never",
            value = {
                "2026-11-26T08:00:00Z, 2026-11-26T10:00:00Z, response",
                "2026-11-26T08:01:59Z, 2026-11-26T10:00:00Z, response",
                "2026-11-26T08:02:00Z, 2026-11-26T10:00:00Z, response marks",
                "2026-11-26T09:59:59Z, 2026-11-26T10:00:00Z, response marks",
                "2026-11-26T10:00:00Z, 2026-11-26T10:00:00Z, response marks right-answers feedback",
                "2026-11-26T08:00:30Z, 2026-11-26T08:00:10Z, response marks right-answers feedback",
                "2027-11-26T08:00:00Z, never, response marks"
            })
    void each_phase_shows_its_own_parts(Instant now, @Nullable Instant closes, String shown) {
        assertThat(STEPS.at(now, SUBMITTED, closes).stream().map(ReviewPart::code))
                .containsExactlyInAnyOrder(shown.split(" "));
    }

    @ParameterizedTest(name = "after {0}, later {1}, closed {2}, closing {3}: from {4}")
    @CsvSource(
            nullValues = "never",
            value = {
                "true, true, true, 2026-11-26T10:00:00Z, 2026-11-26T08:00:00Z",
                "false, true, true, 2026-11-26T10:00:00Z, 2026-11-26T08:02:00Z",
                "false, false, true, 2026-11-26T10:00:00Z, 2026-11-26T10:00:00Z",
                "true, false, true, 2026-11-26T10:00:00Z, 2026-11-26T10:00:00Z",
                "false, true, true, 2026-11-26T08:00:30Z, 2026-11-26T08:00:30Z",
                "true, true, false, 2026-11-26T10:00:00Z, 9999-12-31T00:00:00Z",
                "true, true, false, never, 2026-11-26T08:00:00Z",
                "true, false, true, never, 9999-12-31T00:00:00Z",
                "false, false, true, 2026-11-26T07:00:00Z, 2026-11-26T08:00:00Z"
            })
    void right_answers_are_told_elsewhere_only_from_when_they_stay_shown(
            boolean after, boolean later, boolean closed, @Nullable Instant closes, Instant from) {
        ReviewOptions options = new ReviewOptions(keys(after), keys(later), keys(closed));

        assertThat(options.keysFrom(SUBMITTED, closes)).isEqualTo(from);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "AFTER_SUBMISSION, 2026-11-26T08:00:00Z, 4",
        "AFTER_WINDOW, 2026-11-26T09:00:00Z, 0",
        "AFTER_WINDOW, 2026-11-26T10:00:00Z, 4"
    })
    void a_quiz_without_options_keeps_its_rule(ReviewRule rule, Instant now, int parts) {
        QuizSettings settings = UsualBut.reviewed(rule);

        assertThat(settings.reviewAt(now, SUBMITTED, Instant.parse("2026-11-26T10:00:00Z")))
                .hasSize(parts);
    }

    private static Set<ReviewPart> keys(boolean isShown) {
        return isShown ? Set.of(RIGHT_ANSWERS, FEEDBACK) : Set.of();
    }
}
