package io.rizhi.quiz.attempt;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.Problem;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptRules;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Basis;
import io.rizhi.quiz.attempt.model.Deadline;
import io.rizhi.quiz.attempt.model.MarkHistory;
import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.PaperOrder;
import io.rizhi.quiz.attempt.model.StartRules;
import io.rizhi.quiz.attempt.model.Ticket;
import io.rizhi.quiz.attempt.model.Tries;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.Drawing;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts an attempt on a ticket, or finds the one that is open. Two starts at once end in one attempt. */
final class StartAttempt {
    /** An attempt, and whether it is new. */
    record Started(Attempt attempt, boolean isNew) {}

    private final Tickets tickets;
    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final Refusals refusals;
    private final FindTerms terms;
    private final DrawSeeds seeds;
    private final Clock clock;

    StartAttempt(
            Tickets tickets,
            Attempts attempts,
            FindQuizVersion quizzes,
            Refusals refusals,
            FindTerms terms,
            DrawSeeds seeds,
            Clock clock) {
        this.tickets = tickets;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.refusals = refusals;
        this.terms = terms;
        this.seeds = seeds;
        this.clock = clock;
    }

    Mono<Started> start(PersonId personId, String token) {
        return tickets.read(token)
                .filter(ticket -> ticket.personId().equals(personId))
                .switchIfEmpty(Mono.defer(() -> refuse(personId, AttemptProblems.TICKET_REFUSED)))
                .flatMap(this::resumeOrStart);
    }

    private Mono<Started> resumeOrStart(Ticket ticket) {
        return attempts.ofDay(ticket.personId(), ticket.planId(), ticket.day())
                .collectList()
                .flatMap(ofDay -> Flux.fromIterable(ofDay)
                        .filter(Attempt::isOpen)
                        .next()
                        .map(open -> new Started(open, false))
                        .switchIfEmpty(Mono.defer(() -> begin(ticket, Tries.of(ofDay, ticket.quizId())))));
    }

    private Mono<Started> resume(Ticket ticket) {
        return attempts.openOne(ticket.personId(), ticket.planId(), ticket.day())
                .map(attempt -> new Started(attempt, false));
    }

    private Mono<Started> begin(Ticket ticket, Tries tries) {
        return quizzes.find(ticket.quizId(), ticket.quizVersion())
                .switchIfEmpty(Mono.defer(() -> refuse(ticket.personId(), AttemptProblems.TICKET_REFUSED)))
                .flatMap(quiz -> terms.of(quiz, ticket.personId(), ticket.units())
                        .flatMap(own -> begin(ticket, quiz, tries, own)));
    }

    private Mono<Started> begin(Ticket ticket, PublishedQuiz quiz, Tries tries, Terms own) {
        Terms within = own.within(ticket.window());
        Instant nextAt = tries.nextAt(quiz.settings());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (StartRules.decide(within, tries, nextAt, now)) {
            case NOT_OPEN_YET -> refuse(ticket.personId(), AttemptProblems.notOpenYet(within.window()));
            case CLOSED -> refuse(ticket.personId(), AttemptProblems.closed(within.window()));
            case NO_ATTEMPTS_LEFT -> refuse(ticket.personId(), AttemptProblems.NO_ATTEMPTS_LEFT);
            case DAY_FULL -> refuse(ticket.personId(), AttemptProblems.ATTEMPTS_OF_DAY_USED_UP);
            case TOO_SOON -> refuse(ticket.personId(), AttemptProblems.ATTEMPT_TOO_SOON);
            case START ->
                questions(ticket, quiz, new AttemptId(RandomIds.next()))
                        .flatMap(paper -> add(attempt(ticket, paper, tries.made() + 1, now, quiz, own), ticket));
        };
    }

    /** An attempt that is about to be, and its questions in order. */
    private record Paper(AttemptId id, List<OrderedQuestion> questions) {}

    private Mono<Paper> questions(Ticket ticket, PublishedQuiz quiz, AttemptId id) {
        Mono<Map<QuestionId, Integer>> met =
                quiz.layout().rules().isEmpty() ? Mono.just(Map.of()) : attempts.met(ticket.personId());
        return met.zipWith(
                seeds.of(id),
                (counts, random) -> new Paper(id, PaperOrder.of(quiz, Drawing.draw(quiz, counts, random), random)));
    }

    private Mono<Started> add(Attempt attempt, Ticket ticket) {
        return attempts.add(attempt)
                .flatMap(isNew -> isNew
                        ? Mono.just(new Started(attempt, true))
                        : resume(ticket)
                                .switchIfEmpty(
                                        Mono.defer(() -> refuse(ticket.personId(), AttemptProblems.NO_ATTEMPTS_LEFT))));
    }

    private static Attempt attempt(Ticket ticket, Paper paper, int number, Instant now, PublishedQuiz quiz, Terms own) {
        Terms within = own.within(ticket.window());
        return new Attempt(
                paper.id(),
                ticket.personId(),
                ticket.quizId(),
                ticket.quizVersion(),
                ticket.recordId(),
                ticket.planId(),
                ticket.day(),
                within.window().closes(),
                number,
                AttemptStatus.OPEN,
                now,
                Deadline.of(now, within, quiz.settings()),
                paper.questions(),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                MarkHistory.NONE,
                Basis.of(ticket, own),
                AttemptRules.of(quiz.settings().taking()));
    }

    private <T> Mono<T> refuse(PersonId personId, Problem problem) {
        return refuse(personId, problem.exception());
    }

    private <T> Mono<T> refuse(PersonId personId, ProblemException refused) {
        return refusals.note(personId, "start-attempt", "", refused.problem().code())
                .then(Mono.error(refused));
    }
}
