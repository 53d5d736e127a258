package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.review.model.Calibration;
import java.time.Instant;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every answer given in a review, with what was predicted of it. */
interface ReviewLog {
    /**
     * One answer.
     *
     * @param on study date of the person
     * @param predicted share of such answers expected to be right
     */
    record Entry(
            PersonId person,
            QuestionId question,
            String answerId,
            Instant at,
            LocalDate on,
            double predicted,
            boolean isRight) {}

    /** Writes an answer down; the same one again changes nothing. */
    Mono<Void> add(Entry entry);

    /** Reviews of a person on a date, counted up to a limit. */
    Mono<Integer> count(PersonId person, LocalDate on);

    /** Reviews of everybody since the date, by tenths of the prediction; no person is in it. */
    Flux<Calibration.Tenth> tenths(LocalDate since);
}
