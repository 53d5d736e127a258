package io.rizhi.study.directory.importing;

import io.rizhi.kit.problem.ProblemTexts;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.BodyLimit;
import io.rizhi.study.directory.importing.ImportPeople.Circumstances;
import io.rizhi.study.directory.importing.ImportPeople.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class PeopleImportController {

    private static final int MAX_BYTES = 1 << 20;

    private final ImportPeople importPeople;
    private final ProblemTexts texts;
    private final Clock clock;

    PeopleImportController(ImportPeople importPeople, ProblemTexts texts, Clock clock) {
        this.importPeople = importPeople;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/people/imports", consumes = MediaType.ALL_VALUE)
    Mono<PeopleImportView> importPeople(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        caller.requireAdmin();
        var today = LocalDate.now(clock.withZone(caller.zone()));
        var now = new Circumstances(today, caller.language(), caller.zone(), dryRun);
        return DataBufferUtils.join(BodyLimit.of(body, MAX_BYTES))
                .map(PeopleImportController::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(csv -> importPeople.run(csv, now))
                .map(report -> view(report, Locale.forLanguageTag(caller.language())));
    }

    private PeopleImportView view(Report report, Locale language) {
        return new PeopleImportView(
                report.created(),
                report.findings().stream()
                        .map(finding -> row(finding, language))
                        .toList());
    }

    private PeopleImportRowView row(RowFinding finding, Locale language) {
        var column = finding.column();
        var detail = texts.find("row." + finding.code(), List.copyOf(finding.args()), language)
                .orElse(finding.code());
        return new PeopleImportRowView(finding.row(), column == null ? null : column.shown(), finding.code(), detail);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
