package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.StartRules;
import io.rizhi.quiz.attempt.model.Ticket;
import io.rizhi.quiz.attempt.model.Tries;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.Taking;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Says what a person should know before starting: how the quiz goes, what is left of it, and what counts. */
final class ShowTerms {
    private final Tickets tickets;
    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final Clock clock;

    ShowTerms(Tickets tickets, Attempts attempts, FindQuizVersion quizzes, Clock clock) {
        this.tickets = tickets;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    Mono<AttemptTermsView> show(PersonId person, String token) {
        return tickets.read(token)
                .filter(ticket -> ticket.personId().equals(person))
                .switchIfEmpty(Mono.error(AttemptProblems.TICKET_REFUSED::exception))
                .flatMap(this::show);
    }

    private Mono<AttemptTermsView> show(Ticket ticket) {
        return quizzes.find(ticket.quizId(), ticket.quizVersion())
                .switchIfEmpty(Mono.error(AttemptProblems.TICKET_REFUSED::exception))
                .zipWith(
                        attempts.ofDay(ticket.personId(), ticket.planId(), ticket.day())
                                .collectList(),
                        (quiz, ofDay) -> view(ticket, quiz, ofDay));
    }

    private AttemptTermsView view(Ticket ticket, PublishedQuiz quiz, List<Attempt> ofDay) {
        Instant now = clock.instant();
        QuizSettings settings = quiz.settings();
        Taking taking = settings.taking();
        Tries tries = Tries.of(ofDay, ticket.quizId());
        Instant nextAt = tries.nextAt(settings);
        Integer left = tries.left(settings);
        return new AttemptTermsView(
                ticket.quizId().value(),
                quiz.title(),
                StartRules.decide(ticket, settings, tries.made(), nextAt, now).code(),
                ofDay.stream()
                        .filter(Attempt::isOpen)
                        .map(attempt -> attempt.id().value())
                        .findFirst()
                        .orElse(null),
                quiz.questionCount(),
                quiz.totalMark(),
                settings.passPercent(),
                settings.timeLimitSeconds(),
                settings.attemptsAllowed(),
                left,
                left != null && left == 0 ? null : nextAt,
                ticket.closes(),
                taking.gradeBy().code(),
                taking.mode().code(),
                taking.expiry().code(),
                taking.handInSeconds(),
                AttemptsView.of(ofDay, now));
    }
}
