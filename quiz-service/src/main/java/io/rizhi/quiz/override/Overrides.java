package io.rizhi.quiz.override;

import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.OverrideChange;
import io.rizhi.quiz.override.model.OverrideStep;
import io.rizhi.quiz.override.model.QuizOverride;
import io.rizhi.quiz.override.model.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Overrides and their changes. A removed one stays as a trace of who removed it. */
interface Overrides {
    /** Those of the subjects that have one at this quiz. */
    Flux<QuizOverride> of(QuizId quizId, Collection<Subject> subjects);

    /** All of a quiz that are in force, or all that were removed; people first. */
    Flux<QuizOverride> list(QuizId quizId, boolean isInForce, @Nullable Subject after, int limit);

    /** The last 50 changes of one, newest first, also after it is removed; none when there never was one. */
    Mono<List<OverrideStep>> steps(QuizId quizId, Subject subject);

    /** Sets or replaces one, and notes in the same write that open attempts are to be resolved again. */
    Mono<Void> put(QuizOverride override);

    /** Removes one, and notes the same; false when there is none. */
    Mono<Boolean> remove(QuizId quizId, Subject subject, String by, Instant at);

    /** Changes that open attempts may not know of, at most 200. */
    Flux<OverrideChange> unsettled();

    /** A pass over open attempts is done; null when there is no other. A change made meanwhile stays unsettled. */
    Mono<Void> passed(OverrideChange change, @Nullable Instant nextPassAt);
}
