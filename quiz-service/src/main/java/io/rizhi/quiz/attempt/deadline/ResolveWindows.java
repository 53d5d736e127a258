package io.rizhi.quiz.attempt.deadline;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.AttemptChange;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.model.OverrideChange;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Instant;
import java.util.Objects;
import reactor.core.publisher.Mono;

/**
 * One pass over the attempts handed in that a change concerns: the end of their window says from when their right answers
 * may be seen. What hangs on it is told before the attempt notes the new end, so that a pass that broke off is made again.
 */
final class ResolveWindows {
    private static final int AT_A_TIME = 8;

    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final FindTerms terms;
    private final AfterWindow after;

    ResolveWindows(Attempts attempts, FindQuizVersion quizzes, FindTerms terms, AfterWindow after) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.terms = terms;
        this.after = after;
    }

    /** How many windows ended at another instant. */
    Mono<Long> resolve(OverrideChange change) {
        return attempts.marked(change.quizId(), change.subject())
                .map(Attempt::id)
                .flatMap(this::resolve, AT_A_TIME)
                .count();
    }

    private Mono<Attempt> resolve(AttemptId id) {
        return RetryOnConflict.of(() -> attempts.find(id)
                .flatMap(attempt -> quizzes.find(attempt.quizId(), attempt.quizVersion())
                        .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                        .flatMap(quiz -> terms.of(
                                        quiz,
                                        attempt.personId(),
                                        attempt.basis().units())
                                .flatMap(own -> resolve(attempt, quiz, own)))));
    }

    private Mono<Attempt> resolve(Attempt attempt, PublishedQuiz quiz, Terms own) {
        Instant submittedAt = attempt.submittedAt();
        Attempt next = AttemptChange.of(attempt).within(own);
        if (submittedAt == null || Objects.equals(next.windowCloses(), attempt.windowCloses())) {
            return Mono.empty();
        }
        Instant before = quiz.settings().keysFrom(submittedAt, attempt.windowCloses());
        Instant from = quiz.settings().keysFrom(submittedAt, next.windowCloses());
        Mono<Void> told = before.equals(from)
                ? Mono.empty()
                : after.keysShownFrom(attempt.personId(), attempt.quizId(), before, from);
        return told.then(Mono.defer(() -> attempts.resolve(attempt, next)));
    }
}
