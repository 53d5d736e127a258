package io.rizhi.quiz.attempt.deadline;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** What else hangs on the end of a window after somebody handed in; the feature that keeps it implements this. */
public interface AfterWindow {
    /**
     * Right answers to a quiz may be seen by a person from another instant on. A second time changes nothing.
     *
     * @param before from when they could be seen until now
     */
    Mono<Void> keysShownFrom(PersonId person, QuizId quiz, Instant before, Instant from);
}
