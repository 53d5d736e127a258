package io.rizhi.quiz.attempt.deadline;

import io.rizhi.quiz.attempt.model.Attempt;
import reactor.core.publisher.Mono;

/** What else hangs on the end of a window after somebody handed in; the feature that keeps it implements this. */
public interface AfterWindow {
    /** The window of an attempt handed in was resolved again, and may end at another instant. A second time changes nothing. */
    Mono<Void> resolved(Attempt attempt);
}
