package io.rizhi.quiz.importing.exporting;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.importing.FindingTexts;
import io.rizhi.quiz.importing.model.Export;
import jakarta.validation.Valid;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Exports over HTTP, for admins: the file holds the keys. */
@RestController
@RequestMapping("/api/v1/questions/exports")
class ExportController {
    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final ExportQuestions export;
    private final FindingTexts texts;

    ExportController(ExportQuestions export, FindingTexts texts) {
        this.export = export;
        this.texts = texts;
    }

    /** Changes nothing; it is a POST because a list of ids does not fit into an address. */
    @PostMapping
    Mono<QuestionExportView> export(Caller caller, @Valid @RequestBody QuestionExportRequest request) {
        caller.requireAdmin();
        String format = request.format();
        List<QuestionId> ids =
                request.questionIds().stream().map(ExportController::id).toList();
        return export.export(format, ids)
                .doOnNext(done -> LOG.info(
                        "{} took {} questions with their keys as {}", caller.personId(), done.written(), format))
                .map(done -> view(done, format, request.questionIds(), caller.language()));
    }

    private QuestionExportView view(Export done, String format, List<String> ids, String language) {
        List<ExportLossView> losses = done.losses().stream()
                .map(loss -> new ExportLossView(
                        ids.get(loss.line() - 1), loss.code(), loss.isError(), texts.of(loss, language)))
                .toList();
        return new QuestionExportView(
                "questions." + ending(format),
                mediaType(format),
                Base64.getEncoder().encodeToString(done.bytes()),
                done.written(),
                losses);
    }

    private static String ending(String format) {
        return switch (format) {
            case "csv" -> "csv";
            case "xlsx" -> "xlsx";
            case "moodle-xml" -> "xml";
            case "gift" -> "gift.txt";
            case "qti-3.0", "qti-2.1" -> "zip";
            default -> "txt";
        };
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "csv" -> "text/csv";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "moodle-xml" -> "application/xml";
            case "qti-3.0", "qti-2.1" -> "application/zip";
            default -> "text/plain";
        };
    }

    private static QuestionId id(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/questionIds", "question-unknown")));
        }
        return new QuestionId(id);
    }
}
