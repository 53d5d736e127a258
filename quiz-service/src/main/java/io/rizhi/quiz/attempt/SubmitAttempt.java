package io.rizhi.quiz.attempt;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.Attempts.Fact;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Hands an attempt in, once. The first write closes it, so that no response can come any more; the second grades what is
 * there then. A crash in between leaves a submitted attempt, which the sweeper grades.
 */
public final class SubmitAttempt {
    private final Attempts attempts;
    private final FindCorrectedQuiz quizzes;
    private final Grader grader;
    private final Clock clock;

    SubmitAttempt(Attempts attempts, FindCorrectedQuiz quizzes, Grader grader, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.grader = grader;
        this.clock = clock;
    }

    /** The attempt after submission; an attempt that was handed in before comes back as it is. */
    public Mono<Attempt> submit(AttemptId id) {
        return RetryOnConflict.of(() -> attempts.find(id).flatMap(this::close))
                .flatMap(closed ->
                        RetryOnConflict.of(() -> attempts.find(closed.id()).flatMap(this::grade)));
    }

    /** Hands in an attempt whose time is over. One that has got more time meanwhile stays open, and nothing comes. */
    Mono<Attempt> submitIfOver(AttemptId id) {
        return RetryOnConflict.of(() -> attempts.find(id)
                        .filter(attempt ->
                                !attempt.isOpen() || attempt.deadline().hasPassed(clock.instant()))
                        .flatMap(this::close))
                .flatMap(closed ->
                        RetryOnConflict.of(() -> attempts.find(closed.id()).flatMap(this::grade)));
    }

    private Mono<Attempt> close(Attempt attempt) {
        if (!attempt.isOpen()) {
            return Mono.just(attempt);
        }
        Attempt closed = AttemptChange.of(attempt).closed(submittedAt(attempt));
        return attempts.save(attempt, closed, List.of());
    }

    /** After its time an attempt counts as handed in when its time was over. */
    private Instant submittedAt(Attempt attempt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = attempt.deadline().acceptUntil();
        return until != null && now.isAfter(until) ? until : now;
    }

    private Mono<Attempt> grade(Attempt attempt) {
        if (attempt.status() != AttemptStatus.SUBMITTED) {
            return Mono.just(attempt);
        }
        return quizzes.find(attempt.quizId(), attempt.quizVersion())
                .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                .flatMap(quiz -> grade(attempt, quiz));
    }

    private Mono<Attempt> grade(Attempt attempt, CorrectedQuiz quiz) {
        Outcome outcome = grader.grade(quiz.quiz(), attempt);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Attempt graded = AttemptChange.of(attempt).graded(outcome, now, quiz.key());
        List<Fact> facts = new ArrayList<>(List.of(Fact.SUBMITTED));
        if (outcome.isComplete()) {
            facts.add(Fact.GRADED);
        }
        return attempts.save(attempt, graded, facts);
    }
}
