package io.rizhi.quiz.attempt.deadline;

import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.AttemptChange;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.KnownDeadlines;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.model.OverrideChange;
import io.rizhi.quiz.override.model.Subject;
import io.rizhi.quiz.quiz.FindQuizVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One pass over the open attempts that a change concerns. It can break off anywhere and be made again from the beginning:
 * an attempt whose deadline is resolved already is left alone.
 */
final class ResolveDeadlines {
    private static final int PAGE = 200;
    private static final int AT_A_TIME = 8;

    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final FindTerms terms;
    private final KnownDeadlines known;

    ResolveDeadlines(Attempts attempts, FindQuizVersion quizzes, FindTerms terms, KnownDeadlines known) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.terms = terms;
        this.known = known;
    }

    /** How many deadlines moved. Fails as a whole when one attempt fails, so that nobody takes the pass for complete. */
    Mono<Long> resolve(OverrideChange change) {
        return from(change, null);
    }

    private Mono<Long> from(OverrideChange change, @Nullable AttemptId after) {
        return attempts.openAt(change.quizId(), after, PAGE).collectList().flatMap(page -> page(change, page));
    }

    private Mono<Long> page(OverrideChange change, List<Attempt> page) {
        Mono<Long> here = Flux.fromIterable(page)
                .filter(attempt -> concerns(change.subject(), attempt))
                .flatMap(attempt -> resolve(attempt.id(), change), AT_A_TIME)
                .count();
        return page.size() < PAGE
                ? here
                : here.flatMap(count ->
                        from(change, page.get(page.size() - 1).id()).map(rest -> rest + count));
    }

    private static boolean concerns(Subject subject, Attempt attempt) {
        return switch (subject.kind()) {
            case PERSON -> attempt.personId().value().equals(subject.id());
            case UNIT -> attempt.basis().units().contains(subject.id());
        };
    }

    private Mono<Attempt> resolve(AttemptId id, OverrideChange change) {
        return RetryOnConflict.of(
                () -> attempts.find(id).filter(Attempt::isOpen).flatMap(attempt -> resolve(attempt, change)));
    }

    private Mono<Attempt> resolve(Attempt attempt, OverrideChange change) {
        return quizzes.find(attempt.quizId(), attempt.quizVersion())
                .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                .flatMap(quiz -> terms.of(
                                quiz, attempt.personId(), attempt.basis().units())
                        .map(own -> AttemptChange.of(attempt).resolved(own, quiz.settings(), change.at())))
                .filter(resolved -> !resolved.equals(attempt))
                .flatMap(resolved -> attempts.resolve(attempt, resolved))
                .doOnNext(resolved -> known.forget(resolved.id()))
                .doOnNext(resolved -> CrashPoint.hit("afterResolvedDeadline"));
    }
}
