package io.rizhi.quiz.attempt;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.Attempts.Fact;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Closing;
import io.rizhi.quiz.attempt.model.Closing.Decision;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/**
 * Hands an attempt in, once, or abandons one that was not handed in in time, as its quiz says. The first write closes it,
 * so that no response can come any more; the second grades what is there then. A crash in between leaves a submitted
 * attempt, which the sweeper grades.
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

    /** The attempt after its member handed it in; one that was settled before comes back as it is. */
    public Mono<Attempt> submit(AttemptId id) {
        return settle(id, Closing::onHandIn);
    }

    /** The attempt after its time ran out, graded if it was handed in; nothing comes while it stays open. */
    Mono<Attempt> settle(AttemptId id) {
        return settle(id, Closing::byItself);
    }

    private Mono<Attempt> settle(AttemptId id, BiFunction<Closing, Instant, Decision> decide) {
        return RetryOnConflict.of(() -> attempts.find(id).flatMap(attempt -> close(attempt, decide)))
                .flatMap(closed ->
                        RetryOnConflict.of(() -> attempts.find(closed.id()).flatMap(this::grade)));
    }

    private Mono<Attempt> close(Attempt attempt, BiFunction<Closing, Instant, Decision> decide) {
        if (!attempt.isOpen()) {
            return Mono.just(attempt);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Closing closing = Closing.of(attempt);
        AttemptChange change = AttemptChange.of(attempt);
        return switch (decide.apply(closing, now)) {
            case STAYS_OPEN -> Mono.empty();
            case IS_HANDED_IN -> attempts.save(attempt, change.closed(closing.submittedAt(now)), List.of());
            case IS_ABANDONED -> attempts.save(attempt, change.abandoned(), List.of(Fact.ABANDONED));
        };
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
