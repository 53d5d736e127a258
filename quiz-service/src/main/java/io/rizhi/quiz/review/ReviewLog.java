package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.review.model.Calibration;
import io.rizhi.quiz.review.model.PastAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
     */
    record Entry(
            PersonId person,
            QuestionId question,
            String answerId,
            Instant at,
            LocalDate on,
            double predicted,
            boolean isRight,
            ZoneId zone) {}

    /** Writes an answer down; the same one again changes nothing. */
    Mono<Void> add(Entry entry);

    /** Answers of a person to a question; at most 1000. */
    Flux<PastAnswer> of(PersonId person, QuestionId question);

    /** Reviews of a person on a date, counted up to a limit. */
    Mono<Integer> count(PersonId person, LocalDate on);

    /** Reviews of everybody since the date, by tenths of the prediction; no person is in it. */
    Flux<Calibration.Tenth> tenths(LocalDate since);
}
