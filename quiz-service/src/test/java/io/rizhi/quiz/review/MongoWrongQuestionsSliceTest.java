package io.rizhi.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.review.model.Effort;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoWrongQuestionsSliceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T12:00:00Z");

    private final MongoWrongQuestions questions = new MongoWrongQuestions(
            OwnStack.of(MongoWrongQuestionsSliceTest.class).database());

    @Test
    void the_same_attempt_counts_once() {
        PersonId person = new PersonId("p1");
        fold(person, "a1", MORNING, false, MORNING);
        fold(person, "a1", MORNING, false, MORNING);
        fold(person, "a2", NOON, false, NOON);

        assertThat(list(person, EVENING)).singleElement().satisfies(wrong -> {
            assertThat(wrong.wrongTimes()).isEqualTo(2);
            assertThat(wrong.lastWrongAt()).isEqualTo(NOON);
            assertThat(wrong.attemptId().value()).isEqualTo("a2");
        });
    }

    @Test
    void a_right_answer_leaves_the_question_on_the_list_with_the_attempt_it_was_wrong_in() {
        PersonId person = new PersonId("p2");
        fold(person, "a1", MORNING, false, MORNING);
        fold(person, "a2", NOON, true, NOON);

        assertThat(list(person, EVENING)).singleElement().satisfies(wrong -> {
            assertThat(wrong.wrongTimes()).isEqualTo(1);
            assertThat(wrong.lastWrongAt()).isEqualTo(MORNING);
            assertThat(wrong.attemptId().value()).isEqualTo("a1");
        });

        fold(person, "a3", EVENING, false, EVENING);

        assertThat(list(person, EVENING)).singleElement().satisfies(wrong -> {
            assertThat(wrong.wrongTimes()).isEqualTo(2);
            assertThat(wrong.attemptId().value()).isEqualTo("a3");
        });
    }

    @Test
    void what_was_never_wrong_is_not_on_the_list() {
        PersonId person = new PersonId("p6");
        fold(person, "a1", MORNING, true, MORNING);
        fold(person, "a2", NOON, true, NOON);

        assertThat(list(person, EVENING)).isEmpty();
    }

    @Test
    void an_older_wrong_answer_that_is_heard_of_late_is_on_the_list_and_does_not_override_a_newer_one() {
        PersonId person = new PersonId("p3");
        fold(person, "a2", NOON, false, NOON);
        fold(person, "a1", MORNING, false, MORNING);
        PersonId later = new PersonId("p7");
        fold(later, "a2", NOON, true, NOON);
        fold(later, "a1", MORNING, false, MORNING);

        assertThat(list(person, EVENING))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.attemptId().value()).isEqualTo("a2"));
        assertThat(list(later, EVENING))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.attemptId().value()).isEqualTo("a1"));
    }

    @Test
    void a_question_is_hidden_until_its_key_may_be_seen() {
        PersonId person = new PersonId("p4");
        fold(person, "a1", MORNING, false, EVENING);

        assertThat(list(person, NOON)).isEmpty();
        assertThat(questions.count(person, NOON).block(PATIENCE)).isZero();
        assertThat(list(person, EVENING)).hasSize(1);
        assertThat(questions.count(person, EVENING).block(PATIENCE)).isEqualTo(1);
    }

    @Test
    void a_question_that_has_left_stays_away_until_it_is_wrong_again() {
        PersonId person = new PersonId("p5");
        fold(person, "a1", MORNING, false, MORNING);

        questions.leave(person, new QuestionId("q1"), true).block(PATIENCE);
        assertThat(list(person, EVENING)).isEmpty();
        questions.leave(person, new QuestionId("q1"), false).block(PATIENCE);
        assertThat(list(person, EVENING)).hasSize(1);

        questions.leave(person, new QuestionId("q1"), true).block(PATIENCE);
        fold(person, "a2", NOON, false, NOON);
        assertThat(list(person, EVENING)).hasSize(1);
    }

    @Test
    void only_what_an_attempt_answered_last_goes_by_its_window_whichever_quiz_it_was_wrong_in() {
        PersonId person = new PersonId("p8");
        fold(person, "a1", MORNING, false, MORNING);
        fold(person, "a2", NOON, true, EVENING);

        assertThat(showLast(person, "a1", MORNING, NOON)).isEmpty();
        assertThat(list(person, NOON)).isEmpty();
        assertThat(showLast(person, "a2", NOON, NOON)).containsExactly(new QuestionId("q1"));
        assertThat(list(person, NOON)).hasSize(1);
        assertThat(showLast(person, "a2", NOON, EVENING)).hasSize(1);
        assertThat(list(person, NOON)).isEmpty();
    }

    private List<QuestionId> showLast(PersonId person, String attempt, Instant at, Instant visibleFrom) {
        return questions
                .showLast(List.of(answer(person, attempt, at, false, visibleFrom)))
                .collectList()
                .block(PATIENCE);
    }

    private void fold(PersonId person, String attempt, Instant at, boolean isCorrect, Instant visibleFrom) {
        questions.fold(answer(person, attempt, at, isCorrect, visibleFrom)).block(PATIENCE);
    }

    private static Answer answer(PersonId person, String attempt, Instant at, boolean isCorrect, Instant visibleFrom) {
        return new Answer(
                person,
                new QuestionId("q1"),
                new QuizId("quiz-" + attempt),
                1,
                new AttemptId(attempt),
                at,
                isCorrect,
                visibleFrom,
                Effort.UNKNOWN);
    }

    private List<WrongQuestion> list(PersonId person, Instant now) {
        return questions.of(person, now, 10).collectList().block(PATIENCE);
    }
}
