package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Corrections of published versions. */
interface KeyCorrections {
    /** Stores a new one; false when it is there already, or another one of the version is under way. */
    Mono<Boolean> add(KeyCorrection correction);

    Mono<KeyCorrection> find(String id);

    /** How many a version can have. */
    int MOST = 200;

    /** All of a version, oldest first. */
    Flux<KeyCorrection> of(QuizId quizId, int version);

    /** Withdraws one that is applied; false when it is not, or another one is under way. */
    Mono<Boolean> undo(KeyCorrection undoing);

    /** Those whose marks are being changed now, and those settled since the instant, oldest first. */
    Flux<KeyCorrection> toLookAt(Instant settledAfter);

    /** Notes that all attempts have been looked at. */
    Mono<Void> settle(KeyCorrection correction, long changed, Instant now);

    /** Those of the pictures that some correction names. */
    Flux<String> namedAssets(Collection<String> assetIds);
}
