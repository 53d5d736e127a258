package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Attempts as an admin looks through them, quiz by quiz. */
interface AttemptsOfQuiz {

    /**
     * Which attempts at a quiz; null admits any.
     *
     * @param status as people see it
     */
    record Asked(
            QuizId quiz,
            @Nullable Integer version,
            @Nullable ListedStatus status,
            @Nullable PersonId person) {}

    /** The one started last first; at most so many. What was asked and answered in them is left out. */
    Flux<Attempt> find(Asked asked, Instant now, @Nullable String cursor, int limit);
}
