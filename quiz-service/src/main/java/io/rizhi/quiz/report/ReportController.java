package io.rizhi.quiz.report;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.quiz.attempt.SeenQuestions;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.ReportId;
import io.rizhi.quiz.report.model.ReportKind;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A member's own reports over HTTP, from the result that shows the question. */
@RestController
@RequestMapping("/api/v1/attempts/{id}/reports")
class ReportController {
    private final QuestionReports reports;
    private final ReportQuestion report;
    private final SeenQuestions seen;

    ReportController(QuestionReports reports, ReportQuestion report, SeenQuestions seen) {
        this.reports = reports;
        this.report = report;
        this.seen = seen;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<OwnReportView> report(
            Caller caller, IdempotencyKey key, @PathVariable String id, @Valid @RequestBody ReportRequest request) {
        return report.report(new ReportQuestion.Command(
                        new ReportId(key.idFor(caller.personId())),
                        new PersonId(caller.personId()),
                        attempt(id),
                        new QuestionId(request.questionId()),
                        ReportKind.ofCode(request.kind()).orElseThrow(),
                        request.text().strip()))
                .map(OwnReportView::of);
    }

    /** A reply may speak of the key, so it is shown only where the question is. */
    @GetMapping
    Mono<OwnReportsView> own(Caller caller, @PathVariable String id) {
        PersonId person = new PersonId(caller.personId());
        AttemptId attempt = attempt(id);
        return seen.in(attempt, person)
                .flatMap(shown -> reports.of(person, attempt)
                        .filter(each -> shown.containsKey(each.questionId()))
                        .map(OwnReportView::of)
                        .collectList())
                .map(OwnReportsView::new);
    }

    private static AttemptId attempt(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new AttemptId(id);
    }
}
