package io.rizhi.quiz.quiz;

import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Correction;
import reactor.core.publisher.Flux;

/** Corrections of published versions; the feature that makes them implements it. */
public interface Corrections {
    /** Those in force, oldest first. */
    Flux<Correction> inForce(QuizId id, int version);
}
