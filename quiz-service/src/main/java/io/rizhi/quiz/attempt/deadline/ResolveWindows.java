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
import java.util.Objects;
import reactor.core.publisher.Mono;

/**
 * One pass over the attempts handed in that a change concerns: the end of their window says from when their right answers
 * may be seen. The attempt notes it first, so that whoever reads it from then on has the new end; what hangs on it is told
 * in every pass, also of an attempt that has noted it before, so that a pass that broke off is made up for.
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

    /** Fails as a whole when one attempt fails, so that nobody takes the pass for complete. */
    Mono<Void> resolve(OverrideChange change) {
        return attempts.marked(change.quizId(), change.subject())
                .map(Attempt::id)
                .flatMap(id -> note(id).flatMap(after::resolved), AT_A_TIME)
                .then();
    }

    private Mono<Attempt> note(AttemptId id) {
        return RetryOnConflict.of(() -> attempts.find(id)
                .flatMap(attempt -> quizzes.find(attempt.quizId(), attempt.quizVersion())
                        .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                        .flatMap(quiz -> terms.of(
                                        quiz,
                                        attempt.personId(),
                                        attempt.basis().units())
                                .flatMap(own -> note(attempt, own)))));
    }

    private Mono<Attempt> note(Attempt attempt, Terms own) {
        Attempt next = AttemptChange.of(attempt).within(own);
        return Objects.equals(next.windowCloses(), attempt.windowCloses())
                ? Mono.just(attempt)
                : attempts.resolve(attempt, next);
    }
}
