package io.rizhi.quiz.importing;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.ImportBatchId;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reports on imports as files, for admins: they hold the keys. */
@RestController
@RequestMapping("/api/v1/questions/imports/{id}")
class ImportReportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportImport report;

    ImportReportController(ReportImport report) {
        this.report = report;
    }

    @GetMapping("/report.xlsx")
    Mono<ResponseEntity<byte[]>> workbook(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return report.report(id(id), caller.language(), true).map(bytes -> file(bytes, WORKBOOK, "import-report.xlsx"));
    }

    @GetMapping("/report.csv")
    Mono<ResponseEntity<byte[]>> table(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return report.report(id(id), caller.language(), false).map(bytes -> file(bytes, CSV, "import-report.csv"));
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static ImportBatchId id(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new ImportBatchId(id);
    }
}
