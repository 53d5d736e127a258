package io.rizhi.quiz.report;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.AskedPage;
import io.rizhi.kit.web.Page;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.ReportId;
import io.rizhi.quiz.report.model.QuestionReport;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The queue of reports over HTTP; admins only. */
@RestController
@RequestMapping("/api/v1/questions/reports")
class ReportQueueController {
    private static final int MOST = 100;

    private final QuestionReports reports;
    private final CloseReport close;
    private final FindQuestions questions;

    ReportQueueController(QuestionReports reports, CloseReport close, FindQuestions questions) {
        this.reports = reports;
        this.close = close;
        this.questions = questions;
    }

    @GetMapping
    Mono<QuestionReportsPageView> list(
            Caller caller,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        AskedPage asked = AskedPage.of(cursor, limit, MOST);
        return reports.queue(open, asked.cursor(), asked.sought())
                .collectList()
                .map(found -> asked.of(found, ReportQueueController::cursorOf))
                .flatMap(this::view);
    }

    @PostMapping("/{id}/closing")
    Mono<QuestionReportView> close(
            Caller caller, @PathVariable String id, @Valid @RequestBody CloseReportRequest request) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        String reply = request.reply();
        return close.close(
                        new ReportId(id),
                        reply == null || reply.isBlank() ? null : reply.strip(),
                        new PersonId(caller.personId()))
                .flatMap(this::view);
    }

    private Mono<QuestionReportView> view(QuestionReport report) {
        return questions
                .find(List.of(report.questionId()))
                .map(found -> QuestionReportView.of(report, found.get(report.questionId())));
    }

    private Mono<QuestionReportsPageView> view(Page<QuestionReport> page) {
        return questions
                .find(page.items().stream().map(QuestionReport::questionId).toList())
                .map(there -> new QuestionReportsPageView(
                        page.items().stream()
                                .map(report -> QuestionReportView.of(report, there.get(report.questionId())))
                                .toList(),
                        page.next()));
    }

    private static String cursorOf(QuestionReport report) {
        return PageCursor.write(report.at(), report.id().value());
    }
}
