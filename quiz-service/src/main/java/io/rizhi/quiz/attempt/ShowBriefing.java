package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.StartRules;
import io.rizhi.quiz.attempt.model.Ticket;
import io.rizhi.quiz.attempt.model.Tries;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tells what awaits the holder of a ticket, without starting anything. */
final class ShowBriefing {
    private final Tickets tickets;
    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final FindTerms terms;
    private final Clock clock;

    ShowBriefing(Tickets tickets, Attempts attempts, FindQuizVersion quizzes, FindTerms terms, Clock clock) {
        this.tickets = tickets;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.terms = terms;
        this.clock = clock;
    }

    Mono<BriefingView> show(PersonId personId, String token) {
        return tickets.read(token)
                .filter(ticket -> ticket.personId().equals(personId))
                .flatMap(this::show)
                .switchIfEmpty(Mono.error(AttemptProblems.TICKET_REFUSED::exception));
    }

    private Mono<BriefingView> show(Ticket ticket) {
        return quizzes.find(ticket.quizId(), ticket.quizVersion())
                .flatMap(quiz -> attempts.ofDay(ticket.personId(), ticket.planId(), ticket.day())
                        .collectList()
                        .zipWith(terms.of(quiz, ticket.personId(), ticket.units()))
                        .map(found -> view(ticket, quiz, found.getT1(), found.getT2())));
    }

    private BriefingView view(Ticket ticket, PublishedQuiz quiz, List<Attempt> ofDay, Terms own) {
        Terms within = own.within(ticket.window());
        Tries tries = Tries.of(ofDay, ticket.quizId());
        Instant now = clock.instant();
        Instant nextAt = tries.nextAt(quiz.settings());
        boolean isUnderWay = ofDay.stream().anyMatch(Attempt::isOpen);
        return new BriefingView(
                quiz.id().value(),
                quiz.version(),
                quiz.title(),
                ticket.kind(),
                quiz.questionCount(),
                quiz.totalMark(),
                quiz.settings().passPercent(),
                own.baseSeconds(),
                own.allowedSeconds(),
                own.extraSeconds(),
                own.attemptsAllowed(),
                tries.made(),
                within.window().opens(),
                within.window().closes(),
                nextAt,
                isUnderWay,
                isUnderWay ? null : refusal(StartRules.decide(within, tries, nextAt, now)),
                now,
                quiz.settings().taking().gradeBy().code(),
                quiz.settings().taking().mode().code(),
                quiz.settings().taking().expiry().code(),
                quiz.settings().taking().handInSeconds(),
                AttemptsView.of(ofDay, now),
                own.window().opens(),
                own.window().closes(),
                quiz.settings().hasNegativeMarks());
    }

    static @Nullable String refusal(StartRules.Decision decision) {
        return switch (decision) {
            case NOT_OPEN_YET -> AttemptProblems.QUIZ_NOT_OPEN_YET.code();
            case CLOSED -> AttemptProblems.WINDOW_CLOSED.code();
            case NO_ATTEMPTS_LEFT -> AttemptProblems.NO_ATTEMPTS_LEFT.code();
            case DAY_FULL -> AttemptProblems.ATTEMPTS_OF_DAY_USED_UP.code();
            case TOO_SOON -> AttemptProblems.ATTEMPT_TOO_SOON.code();
            case START -> null;
        };
    }
}
