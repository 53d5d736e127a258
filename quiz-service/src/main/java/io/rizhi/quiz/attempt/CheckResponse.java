package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.Problem;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.CheckRules;
import io.rizhi.quiz.attempt.model.CheckRules.Decision;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Checks one answer of a practice. The answer is closed first, durably and in the same write that makes sure that it is the
 * one its member sees; only then leaves what is right.
 */
final class CheckResponse {
    /** Who checks what. */
    record Command(AttemptId attempt, QuestionId question, PersonId person, long sequence) {}

    private final Attempts attempts;
    private final ShowChecked show;
    private final Refusals refusals;
    private final Clock clock;

    CheckResponse(Attempts attempts, ShowChecked show, Refusals refusals, Clock clock) {
        this.attempts = attempts;
        this.show = show;
        this.refusals = refusals;
        this.clock = clock;
    }

    Mono<QuestionResultView> check(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return find(command)
                .flatMap(attempt -> decide(command, attempt, now) == Decision.CHECK
                        ? attempts.check(command.attempt(), command.question(), command.sequence(), now)
                                .then(find(command))
                                .flatMap(after -> checked(command, after, now))
                        : checked(command, attempt, now));
    }

    private Mono<Attempt> find(Command command) {
        return attempts.find(command.attempt(), command.person())
                .switchIfEmpty(Mono.defer(() -> refuse(command, KitProblems.NOT_FOUND)));
    }

    private static Decision decide(Command command, Attempt attempt, Instant now) {
        return CheckRules.decide(attempt, command.question(), command.sequence(), now);
    }

    private Mono<QuestionResultView> checked(Command command, Attempt attempt, Instant now) {
        return switch (decide(command, attempt, now)) {
            case IS_CHECKED -> show.show(attempt, command.question());
            case NO_SUCH_QUESTION -> refuse(command, KitProblems.NOT_FOUND);
            case NOT_IN_PRACTICE -> refuse(command, AttemptProblems.NOT_IN_PRACTICE);
            case HANDED_IN -> refuse(command, AttemptProblems.ATTEMPT_SUBMITTED);
            case ABANDONED -> refuse(command, AttemptProblems.ATTEMPT_ABANDONED);
            case PAST_DEADLINE -> refuse(command, AttemptProblems.PAST_DEADLINE);
            case NOT_ANSWERED -> refuse(command, AttemptProblems.NOT_ANSWERED);
            case CHECK, STALE ->
                Mono.error(() -> AttemptProblems.STALE_RESPONSE.exception(List.of(FieldError.of(
                        "/sequence",
                        "current-sequence",
                        Long.toString(attempt.response(command.question()).sequence())))));
        };
    }

    private <T> Mono<T> refuse(Command command, Problem problem) {
        return refusals.note(
                        command.person(), "check-response", command.attempt().value(), problem.code())
                .then(Mono.error(problem::exception));
    }
}
