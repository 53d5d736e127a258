package io.rizhi.quiz.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.review.model.Memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FsrsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void intervals_follow_the_reference_when_each_review_comes_when_due() {
        assertThat(intervals("GGGGGGAAGGGGG"))
                .containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    private static List<Long> intervals(String ratings) {
        List<Long> intervals = new ArrayList<>();
        Memory memory = null;
        Instant now = MORNING;
        for (char rating : ratings.toCharArray()) {
            memory = Fsrs.after(memory, rating == 'G' ? Rating.GOOD : Rating.AGAIN, now, SHANGHAI);
            intervals.add(Fsrs.interval(memory, SHANGHAI));
            now = memory.dueAt();
        }
        return intervals;
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 0.212, 6.4133", "HARD, 1.2931, 5.11217071", "GOOD, 2.3065, 2.11810397", "EASY, 8.2956, 1"})
    void the_first_answer_sets_stability_and_difficulty(Rating rating, double stability, double difficulty) {
        Memory memory = Fsrs.after(null, rating, MORNING, SHANGHAI);

        assertThat(memory.stability()).isEqualTo(stability);
        assertThat(memory.difficulty()).isCloseTo(difficulty, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 1", "HARD, 6", "GOOD, 10"})
    void a_new_question_waits_a_short_step(Rating rating, long minutes) {
        Memory memory = Fsrs.after(null, rating, MORNING, SHANGHAI);

        assertThat(memory.phase()).isEqualTo(Phase.LEARNING);
        assertThat(memory.dueAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void days_are_calendar_days_of_the_person_even_when_the_clock_changes() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant eve = Instant.parse("2026-10-24T21:59:00Z");

        Memory memory = Fsrs.after(null, Rating.EASY, eve, berlin);

        assertThat(memory.dueAt())
                .isEqualTo(LocalDate.of(2026, 11, 1).atStartOfDay(berlin).toInstant());
        assertThat(Fsrs.interval(memory, berlin)).isEqualTo(8);
    }

    @Test
    void a_lapse_is_counted_and_learned_again() {
        Memory known = Fsrs.after(null, Rating.EASY, MORNING, SHANGHAI);
        Memory lapsed = Fsrs.after(known, Rating.AGAIN, known.dueAt(), SHANGHAI);

        assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(lapsed.lapses()).isEqualTo(1);
        assertThat(lapsed.stability()).isLessThan(known.stability());
        assertThat(Fsrs.after(lapsed, Rating.GOOD, lapsed.dueAt(), SHANGHAI).phase())
                .isEqualTo(Phase.REVIEW);
    }

    @Property(tries = 500)
    void stability_and_difficulty_stay_within_bounds_and_a_better_rating_never_comes_back_sooner(
            @ForAll @Size(max = 30) List<Rating> ratings, @ForAll @IntRange(max = 400) int late) {
        Memory memory = Fsrs.after(null, Rating.GOOD, MORNING, SHANGHAI);
        for (Rating rating : ratings) {
            Instant now = memory.dueAt().plus(Duration.ofDays(late));
            Memory hard = Fsrs.after(memory, Rating.HARD, now, SHANGHAI);
            Memory good = Fsrs.after(memory, Rating.GOOD, now, SHANGHAI);
            Memory easy = Fsrs.after(memory, Rating.EASY, now, SHANGHAI);
            assertThat(hard.dueAt()).isBeforeOrEqualTo(good.dueAt());
            assertThat(good.dueAt()).isBeforeOrEqualTo(easy.dueAt());
            memory = Fsrs.after(memory, rating, now, SHANGHAI);
            assertThat(memory.stability()).isBetween(0.001, 36_500.0);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            assertThat(memory.dueAt()).isAfter(now);
        }
    }

    @Test
    void a_question_leaves_after_three_right_answers_in_a_row_and_returns_with_a_wrong_one() {
        ReviewCard card = ReviewCard.entering(
                new PersonId("p"), new QuestionId("q"), new QuizId("z"), 1, MORNING, MORNING, SHANGHAI);
        ReviewCard twice = next(next(card, true), true);
        ReviewCard thrice = next(twice, true);

        assertThat(twice.isActive()).isTrue();
        assertThat(thrice.isActive()).isFalse();
        assertThat(next(next(twice, false), true).isActive()).isTrue();
        assertThat(next(thrice, false).isActive()).isTrue();
        assertThat(card.answered(true, MORNING.minusSeconds(1), SHANGHAI, ReviewRules.USUAL))
                .isEqualTo(card);
    }

    private static ReviewCard next(ReviewCard card, boolean isRight) {
        return card.answered(isRight, card.memory().dueAt(), SHANGHAI, ReviewRules.USUAL);
    }
}
