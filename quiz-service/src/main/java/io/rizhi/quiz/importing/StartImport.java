package io.rizhi.quiz.importing;

import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.PaperReader;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads a text off the event loop, within a time limit, and keeps what was found for review. */
final class StartImport {
    /** What was sent: bytes of a file, or text. */
    record Source(@Nullable String fileName, byte[] bytes, boolean isText) {}

    /** Bytes of lines and questions that one batch may hold; the store takes sixteen megabytes in one piece. */
    private static final long MOST_BYTES = 12L << 20;

    private final ImportBatches batches;
    private final MarkDuplicates duplicates;
    private final Offload offload;
    private final Duration timeLimit;
    private final Clock clock;

    StartImport(ImportBatches batches, MarkDuplicates duplicates, Offload offload, Duration timeLimit, Clock clock) {
        this.batches = batches;
        this.duplicates = duplicates;
        this.offload = offload;
        this.timeLimit = timeLimit;
        this.clock = clock;
    }

    Mono<ImportBatch> start(ImportBatchId id, PersonId person, Source source) {
        return offload.run(timeLimit, () -> read(source))
                .map(reading -> batch(id, person, source, reading))
                .flatMap(batch -> duplicates.mark(batch.items()).map(batch::withItems))
                .flatMap(batch -> batches.add(batch).flatMap(isNew -> isNew ? Mono.just(batch) : batches.find(id)));
    }

    private static FileReading read(Source source) {
        try {
            FileReading reading = source.isText()
                    ? FileReading.ofPasted(new String(source.bytes(), StandardCharsets.UTF_8))
                    : FileReading.ofFile(source.bytes());
            check(reading.paper());
            return reading;
        } catch (RefusedFileException refused) {
            throw ImportProblems.of(refused.refusal()).exception().causedBy(refused);
        }
    }

    private static void check(ParsedPaper paper) {
        if (paper.items().size() > PaperReader.MOST_QUESTIONS) {
            throw ImportProblems.TOO_MANY_QUESTIONS.exception(paper.items().size(), PaperReader.MOST_QUESTIONS);
        }
        long bytes = paper.lines().stream().mapToLong(StartImport::bytes).sum()
                + paper.items().stream()
                        .mapToLong(item -> bytes(ContentJson.write(item.content())))
                        .sum();
        if (bytes > MOST_BYTES) {
            throw ImportProblems.TOO_MUCH.exception();
        }
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private ImportBatch batch(ImportBatchId id, PersonId person, Source source, FileReading reading) {
        ParsedPaper paper = reading.paper();
        List<ImportItem> items = new ArrayList<>();
        paper.items().forEach(item -> items.add(ImportItem.of(items.size() + 1, item)));
        List<Finding> findings = new ArrayList<>(paper.findings());
        if (reading.hasDamage()) {
            findings.add(0, new Finding("encoding-damaged", Finding.Severity.ERROR, 0, List.of()));
        }
        return new ImportBatch(
                id,
                person,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                1,
                source.fileName(),
                reading.format(),
                reading.encoding(),
                paper.title(),
                paper.lines(),
                paper.places(),
                items,
                findings,
                null,
                false,
                List.of());
    }
}
