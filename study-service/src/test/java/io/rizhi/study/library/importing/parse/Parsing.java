package io.rizhi.study.library.importing.parse;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parses bytes as a file without a telling name. */
final class Parsing {

    private Parsing() {}

    static ParsedText parse(Path folder, byte[] bytes) {
        try {
            var file = Files.write(folder.resolve("upload"), bytes);
            return new DocumentParser(ParseLimits.STANDARD).parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Refusal refusal(Path folder, byte[] bytes) {
        return catchThrowableOfType(RefusedDocumentException.class, () -> parse(folder, bytes))
                .refusal();
    }
}
