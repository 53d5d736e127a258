package io.rizhi.quiz.importing;

import io.rizhi.quiz.importing.anki.AnkiTextReader;
import io.rizhi.quiz.importing.anki.ApkgReader;
import io.rizhi.quiz.importing.gift.AikenReader;
import io.rizhi.quiz.importing.gift.GiftReader;
import io.rizhi.quiz.importing.h5p.H5pReader;
import io.rizhi.quiz.importing.model.DecodedText;
import io.rizhi.quiz.importing.model.Format;
import io.rizhi.quiz.importing.model.PaperReader;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.model.TextDecoder;
import io.rizhi.quiz.importing.moodle.MoodleReader;
import io.rizhi.quiz.importing.qti.QtiReader;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.table.TableReader;
import io.rizhi.quiz.importing.word.WordReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file or a pasted text as it was read.
 *
 * @param encoding null for what was pasted, and for files that are no text
 * @param hasDamage whether some bytes had no meaning in that encoding
 */
record FileReading(
        Format format, ParsedPaper paper, @Nullable String encoding, boolean hasDamage) {

    private static final int LONGEST_TEXT = 4 << 20;

    static FileReading ofPasted(String text) {
        Format format = Sniffer.ofText(text);
        return new FileReading(format, paper(format, text), null, false);
    }

    static FileReading ofFile(byte[] bytes) {
        Optional<Format> binary = Sniffer.ofBytes(bytes);
        if (binary.isPresent()) {
            return new FileReading(binary.get(), paper(binary.get(), bytes), null, false);
        }
        DecodedText decoded = TextDecoder.decode(bytes).orElseThrow(ImportProblems.NO_TEXT::exception);
        Format format = Sniffer.ofText(decoded.text());
        return new FileReading(format, paper(format, decoded.text()), decoded.encoding(), decoded.hasDamage());
    }

    private static ParsedPaper paper(Format format, byte[] bytes) {
        return switch (format) {
            case XLSX -> TableReader.workbook(bytes);
            case QTI -> QtiReader.read(bytes);
            case H5P -> H5pReader.read(bytes);
            case APKG -> ApkgReader.read(bytes);
            case DOCX -> WordReader.read(bytes);
            default -> throw new RefusedFileException(Refusal.UNKNOWN_FORMAT, format.code());
        };
    }

    private static ParsedPaper paper(Format format, String text) {
        if (text.length() > LONGEST_TEXT && format != Format.MOODLE_XML) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "too long a text");
        }
        return switch (format) {
            case QTI -> QtiReader.item(text);
            case MOODLE_XML -> MoodleReader.read(text);
            case GIFT -> GiftReader.read(text);
            case AIKEN -> AikenReader.read(text);
            case ANKI -> AnkiTextReader.read(text);
            case CSV -> TableReader.csv(text).orElseGet(() -> PaperReader.read(text));
            default -> PaperReader.read(text);
        };
    }
}
