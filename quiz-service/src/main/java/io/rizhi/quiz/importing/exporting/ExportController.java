package io.rizhi.quiz.importing.exporting;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.importing.FindingTexts;
import io.rizhi.quiz.importing.model.Export;
import io.rizhi.quiz.importing.model.Format;
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
        Format format = Format.ofCode(request.format())
                .orElseThrow(
                        () -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/format", "unknown-type"))));
        List<QuestionId> ids =
                request.questionIds().stream().map(ExportController::id).toList();
        return export.export(format, ids)
                .doOnNext(done -> LOG.info(
                        "{} took {} questions with their keys as {}", caller.personId(), done.written(), format.code()))
                .map(done -> view(done, format, request.questionIds(), caller.language()));
    }

    private QuestionExportView view(Export done, Format format, List<String> ids, String language) {
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

    private static String ending(Format format) {
        return switch (format) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
            case MOODLE_XML -> "xml";
            case GIFT -> "gift.txt";
            default -> "txt";
        };
    }

    private static String mediaType(Format format) {
        return switch (format) {
            case CSV -> "text/csv";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case MOODLE_XML -> "application/xml";
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
