package io.rizhi.quiz.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.review.model.PastAnswer.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewHistoryTest {
    private static final PersonId PERSON = new PersonId("p");
    private static final QuestionId QUESTION = new QuestionId("q");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");

    private static PastAnswer tried(int day, boolean isRight) {
        return new PastAnswer("a" + day, at(day), isRight, null, new Asked(new QuizId("z"), day, at(day)));
    }

    private static PastAnswer reviewed(int day, boolean isRight) {
        return new PastAnswer("r" + day, at(day), isRight, ZoneId.of("Europe/Paris"), null);
    }

    private static Instant at(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }

    private static Optional<ReviewCard> fold(List<PastAnswer> answers, @Nullable Instant knownAt) {
        return new ReviewHistory(PERSON, QUESTION, answers, knownAt).card(SHANGHAI, ReviewRules.USUAL);
    }

    /** Quiz and review answers in turn, one a day; their rightness by the bits. */
    private static List<PastAnswer> answers(List<Boolean> rights) {
        List<PastAnswer> answers = new ArrayList<>();
        for (int day = 0; day < rights.size(); day++) {
            answers.add(day % 3 == 2 ? reviewed(day, rights.get(day)) : tried(day, rights.get(day)));
        }
        return answers;
    }

    @Property
    void folded_anew_it_is_what_it_was_when_told_answer_by_answer(@ForAll @Size(max = 12) List<Boolean> rights) {
        ReviewCard told = null;
        for (PastAnswer answer : answers(rights)) {
            Asked asked = answer.asked();
            if (told != null) {
                ZoneId zone = answer.zone() == null ? told.zone() : answer.zone();
                told = told.answered(answer.isRight(), answer.at(), zone, ReviewRules.USUAL)
                        .seeing(answer.id());
                told = asked == null ? told : told.from(asked.quizId(), asked.version(), asked.visibleFrom());
            } else if (asked != null && !answer.isRight()) {
                told = ReviewCard.entering(
                                PERSON,
                                QUESTION,
                                asked.quizId(),
                                asked.version(),
                                asked.visibleFrom(),
                                answer.at(),
                                SHANGHAI)
                        .seeing(answer.id());
            }
        }

        assertThat(fold(answers(rights), null)).isEqualTo(Optional.ofNullable(told));
    }

    @Property
    void the_order_in_which_answers_are_heard_of_does_not_matter(
            @ForAll @Size(max = 12) List<Boolean> rights, @ForAll long seed) {
        List<PastAnswer> shuffled = new ArrayList<>(answers(rights));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled, at(3))).isEqualTo(fold(answers(rights), at(3)));
    }

    @Property
    void an_answer_set_right_and_back_leaves_no_trace(
            @ForAll @Size(min = 1, max = 12) List<Boolean> rights, @ForAll @IntRange(max = 11) int place) {
        List<Boolean> corrected = new ArrayList<>(rights);
        int changed = place % rights.size();
        Collections.replaceAll(corrected.subList(changed, changed + 1), false, true);
        List<Boolean> undone = new ArrayList<>(corrected);
        undone.set(changed, rights.get(changed));

        assertThat(fold(answers(undone), null)).isEqualTo(fold(answers(rights), null));
        assertThat(fold(answers(corrected), null).isPresent())
                .as("nothing enters by a right answer")
                .isIn(false, fold(answers(rights), null).isPresent());
    }

    @Test
    void what_entered_by_an_answer_that_was_right_after_all_leaves_with_the_reviews_it_led_to() {
        assertThat(fold(List.of(tried(0, false), reviewed(1, false), reviewed(2, true)), null))
                .isPresent();
        assertThat(fold(List.of(tried(0, true), reviewed(1, false), reviewed(2, true)), null))
                .isEmpty();
    }

    @Test
    void what_entered_by_another_answer_too_stays_and_is_rated_anew() {
        ReviewCard before =
                fold(List.of(tried(0, false), tried(1, false)), null).orElseThrow();
        ReviewCard after = fold(List.of(tried(0, false), tried(1, true)), null).orElseThrow();

        assertThat(after.isActive()).isTrue();
        assertThat(after.rightInRow()).isEqualTo(1);
        assertThat(after.memory().stability()).isGreaterThan(before.memory().stability());
        assertThat(after.memory().dueAt()).isAfter(before.memory().dueAt());
    }

    @Test
    void what_a_person_said_to_know_counts_at_its_time_and_the_next_wrong_answer_takes_it_back() {
        List<PastAnswer> wrongAfter = List.of(tried(0, false), tried(2, false));

        assertThat(fold(List.of(tried(0, false)), at(1)).orElseThrow().isKnown())
                .isTrue();
        assertThat(fold(wrongAfter, at(1)).orElseThrow().isKnown()).isFalse();
        assertThat(fold(wrongAfter, at(1)).orElseThrow().isActive()).isTrue();
        assertThat(fold(List.of(tried(0, false), tried(2, true)), at(1))
                        .orElseThrow()
                        .isKnown())
                .as("the later answer was right after all")
                .isTrue();
        assertThat(fold(List.of(tried(0, true), tried(2, false)), at(1))
                        .orElseThrow()
                        .isActive())
                .as("said before it entered")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "false, 5,  0, , , AGAIN",
        "true,  5,  1, , , GOOD",
        "true,  90, 1, 60, 10, HARD",
        "true,  60, 1, 60, 10, HARD",
        "true,  59, 1, 60, 10, GOOD",
        "true,  10, 1, 60, 10, EASY",
        "true,  10, 0, 60, 10, GOOD",
        "true,  11, 1, 60, 10, GOOD",
        "false, 90, 1, 60, 10, AGAIN",
        "true,  ,   1, 60, 10, GOOD",
    })
    void how_long_an_answer_took_rates_it_only_where_the_organisation_says_so(
            boolean isRight,
            @Nullable Integer seconds,
            int rightBefore,
            @Nullable Integer slow,
            @Nullable Integer fast,
            Rating rating) {
        ReviewRules rules = new ReviewRules(3, 20, slow, fast, false);

        assertThat(rules.rating(isRight, rightBefore, new Effort(seconds, false)))
                .isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  5, HARD",
        "true,  false, 5, GOOD",
        "false, true,  5, AGAIN",
        "true,  true,  90, HARD",
        "true,  false, 90, HARD",
    })
    void an_answer_after_a_hint_is_hard_only_where_the_organisation_says_so_and_never_easy(
            boolean isRight, boolean isHintHard, int seconds, Rating rating) {
        ReviewRules rules = new ReviewRules(3, 20, 60, 10, isHintHard);

        assertThat(rules.rating(isRight, 1, new Effort(seconds, true))).isEqualTo(rating);
    }

    @Test
    void a_slow_right_answer_comes_back_sooner_and_a_fast_second_one_later() {
        ReviewRules timed = new ReviewRules(10, 20, 60, 10, false);

        assertThat(stability(timed, 70)).isLessThan(stability(timed, 30));
        assertThat(stability(timed, 5)).isGreaterThan(stability(timed, 30));
        assertThat(stability(ReviewRules.USUAL, 70)).isEqualTo(stability(timed, 30));
    }

    /** After a wrong and two right answers, of which the last took so long. */
    private static double stability(ReviewRules rules, int seconds) {
        Asked asked = new Asked(new QuizId("z"), 9, at(9));
        PastAnswer last = new PastAnswer("a9", at(9), true, null, asked, new Effort(seconds, false));
        List<PastAnswer> answers = List.of(tried(0, false), tried(1, true), last);
        return new ReviewHistory(PERSON, QUESTION, answers, null)
                .card(SHANGHAI, rules)
                .orElseThrow()
                .memory()
                .stability();
    }

    @Test
    void how_many_in_a_row_are_enough_is_what_the_organisation_says() {
        List<PastAnswer> answers = List.of(tried(0, false), tried(1, true), tried(3, true));
        ReviewHistory history = new ReviewHistory(PERSON, QUESTION, answers, null);

        assertThat(history.card(SHANGHAI, new ReviewRules(2, 20)).orElseThrow().isActive())
                .isFalse();
        assertThat(history.card(SHANGHAI, ReviewRules.USUAL).orElseThrow().isActive())
                .isTrue();
    }
}
