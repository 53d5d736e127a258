package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.Problem;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.quiz.attempt.KnownDeadlines.Fixed;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Deadline;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.attempt.model.ResponseRules;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Keeps one response: one conditional update, durable before it is acknowledged. The attempt itself is remembered, so that
 * a response costs no read.
 */
final class SaveResponse {
    /** What a client asks. */
    record Command(
            AttemptId attempt,
            QuestionId question,
            PersonId person,
            long sequence,
            Response response,
            boolean isFlagged,
            int hintsTaken) {}

    /** A response as it is stored, and until when the next may come. */
    record Saved(SavedResponse response, Deadline deadline) {}

    private final KnownDeadlines known;
    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final Refusals refusals;
    private final Clock clock;

    SaveResponse(KnownDeadlines known, Attempts attempts, FindQuizVersion quizzes, Refusals refusals, Clock clock) {
        this.known = known;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.refusals = refusals;
        this.clock = clock;
    }

    Mono<Saved> save(Command command) {
        return fixed(command.attempt())
                .switchIfEmpty(Mono.defer(() -> refuse(command, KitProblems.NOT_FOUND)))
                .flatMap(fixed -> save(command, fixed));
    }

    private Mono<Fixed> fixed(AttemptId id) {
        return Mono.defer(() -> {
            Fixed remembered = known.find(id);
            return remembered != null && !remembered.deadline().isLate(clock.instant())
                    ? Mono.just(remembered)
                    : attempts.find(id).map(Fixed::of).doOnNext(fixed -> known.remember(id, fixed));
        });
    }

    private Mono<Saved> save(Command command, Fixed fixed) {
        if (!fixed.person().equals(command.person())) {
            return refuse(command, KitProblems.NOT_FOUND);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SavedResponse saved = new SavedResponse(
                command.sequence(),
                command.response(),
                command.isFlagged(),
                now,
                fixed.deadline().isLate(now),
                null,
                command.hintsTaken());
        return quizzes.find(fixed.quiz(), fixed.version())
                .flatMap(quiz -> Mono.justOrEmpty(quiz.question(command.question())))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(question -> checked(question, command))
                .flatMap(question -> attempts.respond(command.attempt(), command.question(), saved, now))
                .flatMap(isTaken -> isTaken ? Mono.just(saved) : explain(command, now))
                .map(response -> new Saved(response, fixed.deadline()));
    }

    private static Mono<PaperQuestion> checked(PaperQuestion question, Command command) {
        List<Fault> faults = ResponseRules.check(question.content(), command.response());
        return faults.isEmpty()
                ? Mono.just(question)
                : Mono.error(() -> KitProblems.INVALID_REQUEST.exception(faults.stream()
                        .map(fault -> FieldError.of(fault.pointer(), fault.code()))
                        .toList()));
    }

    /** Nothing was changed: because it had been done already, or because it may not be done any more. */
    private Mono<SavedResponse> explain(Command command, Instant now) {
        return attempts.find(command.attempt())
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(attempt -> explain(command, attempt, now));
    }

    private Mono<SavedResponse> explain(Command command, Attempt attempt, Instant now) {
        SavedResponse stored = attempt.response(command.question());
        boolean isRepeat = stored.sequence() == command.sequence()
                && stored.response().equals(command.response())
                && stored.isFlagged() == command.isFlagged()
                && stored.hintsTaken() == command.hintsTaken();
        if (isRepeat) {
            return Mono.just(stored);
        }
        if (attempt.status() == AttemptStatus.ABANDONED) {
            return refuse(command, AttemptProblems.ATTEMPT_ABANDONED);
        }
        if (!attempt.isOpen()) {
            return refuse(command, AttemptProblems.ATTEMPT_SUBMITTED);
        }
        if (stored.isChecked()) {
            return refuse(command, AttemptProblems.RESPONSE_CHECKED);
        }
        if (attempt.deadline().hasPassed(now)) {
            return refuse(command, AttemptProblems.PAST_DEADLINE);
        }
        return Mono.error(() -> stale(stored.sequence()));
    }

    /** The sequence that is stored stands in the problem, so that the client can go on from it. */
    private static ProblemException stale(long sequence) {
        return AttemptProblems.STALE_RESPONSE.exception(
                List.of(FieldError.of("/sequence", "current-sequence", Long.toString(sequence))));
    }

    private <T> Mono<T> refuse(Command command, Problem problem) {
        return refusals.note(
                        command.person(), "save-response", command.attempt().value(), problem.code())
                .then(Mono.error(problem::exception));
    }
}
