package io.rizhi.quiz.report;

import io.rizhi.quiz.attempt.SeenQuestions;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.ReportId;
import io.rizhi.quiz.report.model.QuestionReport;
import io.rizhi.quiz.report.model.ReportKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Takes what a member says is wrong with a question of a result; the same id again finds the first one. */
final class ReportQuestion {
    static final int MOST_A_DAY = 20;
    private static final Duration DAY = Duration.ofDays(1);

    /** What is reported. */
    record Command(ReportId id, PersonId by, AttemptId attempt, QuestionId question, ReportKind kind, String text) {}

    private final QuestionReports reports;
    private final SeenQuestions seen;
    private final Clock clock;

    ReportQuestion(QuestionReports reports, SeenQuestions seen, Clock clock) {
        this.reports = reports;
        this.seen = seen;
        this.clock = clock;
    }

    Mono<QuestionReport> report(Command command) {
        return reports.find(command.id()).switchIfEmpty(Mono.defer(() -> first(command)));
    }

    private Mono<QuestionReport> first(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return seen.in(command.attempt(), command.by())
                .flatMap(shown -> Mono.justOrEmpty(shown.get(command.question())))
                .switchIfEmpty(Mono.error(ReportProblems.NOT_SHOWN::exception))
                .flatMap(version -> mayReport(command.by(), now).thenReturn(version))
                .map(version -> new QuestionReport(
                        command.id(),
                        command.by(),
                        command.question(),
                        version,
                        command.attempt(),
                        command.kind(),
                        command.text(),
                        now,
                        null))
                .flatMap(this::add);
    }

    private Mono<Void> mayReport(PersonId person, Instant now) {
        return reports.countSince(person, now.minus(DAY), MOST_A_DAY)
                .filter(count -> count < MOST_A_DAY)
                .switchIfEmpty(Mono.error(() -> ReportProblems.TOO_MANY.retryAfter(Duration.ofHours(1), MOST_A_DAY)))
                .then();
    }

    private Mono<QuestionReport> add(QuestionReport report) {
        return reports.add(report)
                .flatMap(isNew -> isNew ? Mono.just(report) : reports.find(report.id()))
                .switchIfEmpty(Mono.error(ReportProblems.ALREADY_REPORTED::exception));
    }
}
