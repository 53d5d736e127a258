package io.rizhi.quiz.importing;

import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.bank.KnownQuestions;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.importing.model.DecodedText;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.PaperReader;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.model.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads a text off the event loop, within a time limit, and keeps what was found for review. */
final class StartImport {
    /** What was sent: bytes of a file, or text. */
    record Source(@Nullable String fileName, byte[] bytes, boolean isText) {}

    /** A paper and the encoding it came in; null for pasted text. */
    private record Reading(ParsedPaper paper, @Nullable String encoding, boolean hasDamage) {}

    private final ImportBatches batches;
    private final KnownQuestions known;
    private final Offload offload;
    private final Duration timeLimit;
    private final Clock clock;

    StartImport(ImportBatches batches, KnownQuestions known, Offload offload, Duration timeLimit, Clock clock) {
        this.batches = batches;
        this.known = known;
        this.offload = offload;
        this.timeLimit = timeLimit;
        this.clock = clock;
    }

    Mono<ImportBatch> start(ImportBatchId id, PersonId person, Source source) {
        return offload.run(timeLimit, () -> read(source))
                .flatMap(reading -> withBank(batch(id, person, source, reading)))
                .flatMap(batch -> batches.add(batch).flatMap(isNew -> isNew ? Mono.just(batch) : batches.find(id)));
    }

    private static Reading read(Source source) {
        if (source.isText()) {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            return new Reading(checked(PaperReader.read(text)), null, false);
        }
        DecodedText decoded = TextDecoder.decode(source.bytes()).orElseThrow(ImportProblems.NO_TEXT::exception);
        return new Reading(checked(PaperReader.read(decoded.text())), decoded.encoding(), decoded.hasDamage());
    }

    private static ParsedPaper checked(ParsedPaper paper) {
        if (paper.items().size() > PaperReader.MOST_QUESTIONS) {
            throw ImportProblems.TOO_MANY_QUESTIONS.exception(paper.items().size(), PaperReader.MOST_QUESTIONS);
        }
        return paper;
    }

    private ImportBatch batch(ImportBatchId id, PersonId person, Source source, Reading reading) {
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
                reading.encoding(),
                paper.title(),
                paper.lines(),
                items,
                findings,
                null,
                false,
                List.of());
    }

    private Mono<ImportBatch> withBank(ImportBatch batch) {
        List<String> prints = batch.items().stream()
                .map(item -> Fingerprint.of(item.content()))
                .toList();
        return known.among(prints)
                .map(there -> batch.withItems(IntStream.range(0, prints.size())
                        .mapToObj(i -> batch.items().get(i).inBank(there.contains(prints.get(i))))
                        .toList()));
    }
}
