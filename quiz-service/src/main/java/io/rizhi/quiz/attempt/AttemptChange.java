package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Deadline;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.MarkHistory;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The next state of an attempt. */
public record AttemptChange(Attempt from) {
    public static AttemptChange of(Attempt from) {
        return new AttemptChange(from);
    }

    Attempt closed(Instant submittedAt) {
        return with(AttemptStatus.SUBMITTED, from.handMarks(), submittedAt, null, null, from.history());
    }

    /** Its time ran out before it was handed in. */
    Attempt abandoned() {
        return with(AttemptStatus.ABANDONED, from.handMarks(), null, null, null, from.history());
    }

    /**
     * Graded, or waiting for a person as long as a mark is missing.
     *
     * @param key id of the newest correction the marks know of
     */
    public Attempt graded(Outcome outcome, Instant now, String key) {
        MarkHistory history = from.history().gradedWith(key);
        return outcome.isComplete()
                ? with(AttemptStatus.GRADED, from.handMarks(), from.submittedAt(), outcome, now, history)
                : with(AttemptStatus.AWAITING_MARKING, from.handMarks(), from.submittedAt(), outcome, null, history);
    }

    /** Marks set right; the instant of grading stays. It waits for a person when they now need one. */
    public Attempt remarked(Outcome outcome, MarkHistory history, Instant now) {
        return outcome.isComplete()
                ? with(
                        AttemptStatus.GRADED,
                        from.handMarks(),
                        from.submittedAt(),
                        outcome,
                        Objects.requireNonNullElse(from.gradedAt(), now),
                        history)
                : with(AttemptStatus.AWAITING_MARKING, from.handMarks(), from.submittedAt(), outcome, null, history);
    }

    /** Marks as they are, known to be those of another key. */
    public Attempt knowing(MarkHistory history) {
        return with(from.status(), from.handMarks(), from.submittedAt(), from.outcome(), from.gradedAt(), history);
    }

    public Attempt marked(QuestionId question, HandMark mark) {
        Map<QuestionId, HandMark> marks = new HashMap<>(from.handMarks());
        marks.put(question, mark);
        return with(from.status(), marks, from.submittedAt(), from.outcome(), from.gradedAt(), from.history());
    }

    /**
     * Its deadline resolved again.
     *
     * @param own what holds for the person now
     * @param changedAt when that changed; time already used is never taken back
     */
    public Attempt resolved(Terms own, QuizSettings settings, Instant changedAt) {
        Terms within = own.within(new QuizWindow(null, from.basis().ticketCloses()));
        Deadline deadline =
                Deadline.of(from.startedAt(), within, settings).notBefore(changedAt, from.deadline(), settings);
        return resolved(within.window().closes(), deadline, own);
    }

    /** The end of its window resolved again after it was handed in; its deadline is over. */
    public Attempt within(Terms own) {
        return resolved(from.windowCloses(own), from.deadline(), own);
    }

    private Attempt resolved(@Nullable Instant windowCloses, Deadline deadline, Terms own) {
        return new Attempt(
                from.id(),
                from.personId(),
                from.quizId(),
                from.quizVersion(),
                from.recordId(),
                from.planId(),
                from.day(),
                windowCloses,
                from.number(),
                from.status(),
                from.startedAt(),
                deadline,
                from.questions(),
                from.responses(),
                from.handMarks(),
                from.submittedAt(),
                from.outcome(),
                from.gradedAt(),
                from.history(),
                from.basis().with(own),
                from.rules());
    }

    private Attempt with(
            AttemptStatus status,
            Map<QuestionId, HandMark> handMarks,
            @Nullable Instant submittedAt,
            @Nullable Outcome outcome,
            @Nullable Instant gradedAt,
            MarkHistory history) {
        return new Attempt(
                from.id(),
                from.personId(),
                from.quizId(),
                from.quizVersion(),
                from.recordId(),
                from.planId(),
                from.day(),
                from.windowCloses(),
                from.number(),
                status,
                from.startedAt(),
                from.deadline(),
                from.questions(),
                from.responses(),
                handMarks,
                submittedAt,
                outcome,
                gradedAt,
                history,
                from.basis(),
                from.rules());
    }
}
