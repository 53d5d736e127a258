package io.rizhi.quiz.importing;

import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.importing.model.PaperReader;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Reads a text or a file off the event loop, within a time limit. */
final class ReadSource {
    /** Bytes of lines and questions that one batch may hold; the store takes sixteen megabytes in one piece. */
    private static final long MOST_BYTES = 12L << 20;

    private final Offload offload;
    private final Duration timeLimit;
    private final Function<StartImport.Source, FileReading> reader;

    ReadSource(Offload offload, Duration timeLimit) {
        this(offload, timeLimit, ReadSource::plainly);
    }

    ReadSource(Offload offload, Duration timeLimit, Function<StartImport.Source, FileReading> reader) {
        this.offload = offload;
        this.timeLimit = timeLimit;
        this.reader = reader;
    }

    /** A file that takes longer than the limit is too much; one that waited so long for its turn may be sent again. */
    Mono<FileReading> read(StartImport.Source source) {
        return Mono.defer(() -> {
            AtomicBoolean isBegun = new AtomicBoolean();
            return offload.run(timeLimit, () -> reading(source, isBegun))
                    .onErrorMap(
                            TimeoutException.class,
                            late -> isBegun.get()
                                    ? ImportProblems.TOO_MUCH.exception().causedBy(late)
                                    : late);
        });
    }

    private static FileReading plainly(StartImport.Source source) {
        return source.isText()
                ? FileReading.ofPasted(new String(source.bytes(), StandardCharsets.UTF_8))
                : FileReading.ofFile(source.bytes());
    }

    private FileReading reading(StartImport.Source source, AtomicBoolean isBegun) {
        isBegun.set(true);
        try {
            FileReading reading = reader.apply(source);
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
        long bytes = paper.lines().stream().mapToLong(ReadSource::bytes).sum()
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
}
