package io.rizhi.quiz.report;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.ReportId;
import io.rizhi.quiz.report.model.QuestionReport;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Ends a report, with or without a reply. The same end again changes nothing; another one is refused. */
final class CloseReport {
    private final QuestionReports reports;
    private final Clock clock;

    CloseReport(QuestionReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    Mono<QuestionReport> close(ReportId id, @Nullable String reply, PersonId admin) {
        return RetryOnConflict.of(() -> reports.find(id)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(report -> close(report, reply, admin)));
    }

    private Mono<QuestionReport> close(QuestionReport report, @Nullable String reply, PersonId admin) {
        return switch (report.step(reply)) {
            case CLOSES ->
                reports.close(
                        report, report.closed(reply, admin, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            case IS_CLOSED_SO -> Mono.just(report);
            case IS_CLOSED_OTHERWISE -> Mono.error(ReportProblems.CLOSED.exception());
        };
    }
}
