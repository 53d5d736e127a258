package io.rizhi.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.ReviewOptions;
import io.rizhi.quiz.review.model.Effort;
import io.rizhi.quiz.review.model.ReviewCard;
import io.rizhi.quiz.review.model.ReviewRules;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoReviewCardsSliceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T12:00:00Z");

    private final MongoReviewCards cards =
            new MongoReviewCards(OwnStack.of(MongoReviewCardsSliceTest.class).database());
    private final ScheduleReview schedule = new ScheduleReview(cards);

    @Test
    void the_same_answer_counts_once_and_a_right_one_alone_never_enters() {
        PersonId person = new PersonId("r1");
        fold(person, "q1", "a1", MORNING, false, MORNING);
        fold(person, "q1", "a1", MORNING, false, MORNING);
        fold(person, "q2", "a1", MORNING, true, MORNING);

        assertThat(card(person, "q1").memory().reviews()).isEqualTo(1);
        assertThat(cards.find(person, new QuestionId("q2")).block(PATIENCE)).isNull();
    }

    @Test
    void what_is_due_and_may_be_seen_is_listed_most_overdue_first() {
        PersonId person = new PersonId("r2");
        fold(person, "q2", "a1", MORNING.plusSeconds(60), false, MORNING);
        fold(person, "q1", "a1", MORNING, false, MORNING);
        fold(person, "hidden", "a1", MORNING, false, EVENING.plusSeconds(1));
        fold(new PersonId("other"), "q1", "a2", MORNING, false, MORNING);

        assertThat(cards.due(person, EVENING, 10)
                        .map(card -> card.questionId().value())
                        .collectList()
                        .block(PATIENCE))
                .containsExactly("q1", "q2");
        assertThat(cards.countDue(person, EVENING).block(PATIENCE)).isEqualTo(2);
        assertThat(cards.countDue(person, MORNING).block(PATIENCE)).isZero();
    }

    @Test
    void a_question_comes_back_when_it_is_due_and_its_key_may_be_seen_and_never_when_that_is_never() {
        PersonId person = new PersonId("r5");
        fold(person, "q1", "a1", MORNING, false, MORNING);
        fold(person, "later", "a1", MORNING, false, EVENING);
        fold(person, "never", "a1", MORNING, false, ReviewOptions.NEVER);

        assertThat(cards.dueTimes(person).collectList().block(PATIENCE))
                .containsExactlyInAnyOrder(card(person, "q1").memory().dueAt(), EVENING);
    }

    @Test
    void an_older_answer_that_is_heard_of_late_changes_nothing() {
        PersonId person = new PersonId("r6");
        fold(person, "q1", "a2", EVENING, false, EVENING);
        ReviewCard before = card(person, "q1");
        fold(person, "q1", "a1", MORNING, true, MORNING);

        assertThat(card(person, "q1")).isEqualTo(before);
    }

    @Test
    void a_card_that_changed_meanwhile_is_not_overwritten() {
        PersonId person = new PersonId("r3");
        fold(person, "q1", "a1", MORNING, false, MORNING);
        ReviewCard read = card(person, "q1");
        assertThat(cards.save(read, read.seeing("b")).block(PATIENCE)).isNotNull();

        assertThatThrownBy(() -> cards.save(read, read.seeing("c")).block(PATIENCE))
                .isInstanceOf(LostUpdate.class);
    }

    @Test
    void a_window_that_moves_shows_the_cards_of_its_quiz_alone_and_they_count_as_changed() {
        PersonId person = new PersonId("r7");
        fold(person, "q1", "a1", MORNING, false, EVENING);
        ReviewCard before = card(person, "q1");

        showFrom(answer(person, "q1", "other", "a1", MORNING));
        assertThat(card(person, "q1")).isEqualTo(before);
        showFrom(answer(person, "q1", "quiz-1", "a1", MORNING));
        showFrom(answer(person, "q1", "quiz-1", "a1", MORNING));

        assertThat(card(person, "q1").visibleFrom()).isEqualTo(MORNING);
        assertThat(card(person, "q1").revision()).isEqualTo(before.revision() + 1);
    }

    private void showFrom(Answer answer) {
        cards.showFrom(answer, List.of(answer.questionId())).block(PATIENCE);
    }

    private static Answer answer(PersonId person, String question, String quiz, String attempt, Instant visibleFrom) {
        return new Answer(
                person,
                new QuestionId(question),
                new QuizId(quiz),
                1,
                new AttemptId(attempt),
                MORNING,
                false,
                visibleFrom,
                Effort.UNKNOWN);
    }

    private ReviewCard card(PersonId person, String question) {
        ReviewCard card = cards.find(person, new QuestionId(question)).block(PATIENCE);
        assertThat(card).isNotNull();
        return card;
    }

    private void fold(
            PersonId person, String question, String attempt, Instant at, boolean isCorrect, Instant visibleFrom) {
        schedule.fold(
                        new Answer(
                                person,
                                new QuestionId(question),
                                new QuizId("quiz-1"),
                                1,
                                new AttemptId(attempt),
                                at,
                                isCorrect,
                                visibleFrom,
                                Effort.UNKNOWN),
                        ReviewRules.USUAL)
                .block(PATIENCE);
    }
}
