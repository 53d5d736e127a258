package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.review.model.Calibration;
import io.rizhi.quiz.review.model.PastAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every answer given in a review, with what was predicted of it. */
interface ReviewLog {
    /**
     * One answer.
     *
     * @param on study date of the person
     * @param predicted share of such answers expected to be right
     * @param zone in which the person's days begin
     * @param asked which version asked
     * @param response kept to be rated again when the key was wrong, unless it is very long
     * @param isHinted whether a hint was looked at before
     */
    record Entry(
            PersonId person,
            QuestionId question,
            String answerId,
            Instant at,
            LocalDate on,
            double predicted,
            boolean isRight,
            ZoneId zone,
            Asked asked,
            Response response,
            boolean isHinted) {}

    /** A version of a quiz that a review asked from. */
    record Asked(QuizId quizId, int quizVersion) {}

    /**
     * An answer that was written down.
     *
     * @param asked null where that was not kept
     * @param response null where that was not kept
     */
    record Logged(
            PastAnswer answer,
            @Nullable Asked asked,
            @Nullable Response response) {}

    /** Writes an answer down; the same one again changes nothing. */
    Mono<Void> add(Entry entry);

    /** Answers of a person to a question; at most 1000. */
    Flux<Logged> of(PersonId person, QuestionId question);

    /** Everybody with an answer to the question of this version whose response was kept. */
    Flux<PersonId> people(Asked asked, QuestionId question);

    /** Reviews of a person on a date, counted up to a limit. */
    Mono<Integer> count(PersonId person, LocalDate on);

    /** Reviews of everybody since the date, by tenths of the prediction; no person is in it. */
    Flux<Calibration.Tenth> tenths(LocalDate since);
}
