package io.rizhi.study.progress.quiz;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.quiz.AttemptAbandonedV1;
import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Subscription;

/** Graded, corrected and abandoned attempts go into the study records they were taken for. */
final class AttemptGradedListener {

    private final ApplyQuizResult apply;
    private final NoteAbandoned note;

    AttemptGradedListener(ApplyQuizResult apply, NoteAbandoned note) {
        this.apply = apply;
        this.note = note;
    }

    Subscription subscription() {
        return Subscription.to(Topics.QUIZ_ATTEMPT)
                .as("progress")
                .on(EventTypes.ATTEMPT_GRADED, AttemptGradedV1.class, apply::graded)
                .on(EventTypes.ATTEMPT_CORRECTED, AttemptCorrectedV1.class, apply::corrected)
                .on(EventTypes.ATTEMPT_ABANDONED, AttemptAbandonedV1.class, note::note);
    }
}
