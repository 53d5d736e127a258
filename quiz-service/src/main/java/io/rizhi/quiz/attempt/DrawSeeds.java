package io.rizhi.quiz.attempt;

import io.rizhi.quiz.ids.AttemptId;
import java.util.Random;
import reactor.core.publisher.Mono;

/** The chance by which papers are drawn and shuffled: always the same for one attempt, and nobody can guess it. */
interface DrawSeeds {
    Mono<Random> of(AttemptId id);
}
