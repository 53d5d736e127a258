package io.rizhi.quiz.importing;

import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads what was sent and keeps what was found for review, pictures apart. */
final class StartImport {
    /** What was sent: bytes of a file, or text. */
    record Source(@Nullable String fileName, byte[] bytes, boolean isText) {}

    private final ImportBatches batches;
    private final MarkDuplicates duplicates;
    private final Assets assets;
    private final ReadSource reading;
    private final Clock clock;

    StartImport(ImportBatches batches, MarkDuplicates duplicates, Assets assets, ReadSource reading, Clock clock) {
        this.batches = batches;
        this.duplicates = duplicates;
        this.assets = assets;
        this.reading = reading;
        this.clock = clock;
    }

    Mono<ImportBatch> start(ImportBatchId id, PersonId person, Source source) {
        return reading.read(source)
                .flatMap(read -> assets.store(read.paper().pictures())
                        .then(assets.keep(named(read.paper())))
                        .thenReturn(read))
                .map(read -> batch(id, person, source, read))
                .flatMap(batch -> duplicates.mark(batch.items()).map(batch::withItems))
                .flatMap(batch -> batches.add(batch).flatMap(isNew -> isNew ? Mono.just(batch) : batches.find(id)));
    }

    /** Pictures of the bank may be named too, by a text that was copied from there. */
    private static Set<String> named(ParsedPaper paper) {
        return paper.items().stream()
                .flatMap(item -> Picture.idsIn(ContentJson.write(item.content())).stream())
                .collect(Collectors.toSet());
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
