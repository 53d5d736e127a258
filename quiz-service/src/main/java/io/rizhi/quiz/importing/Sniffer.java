package io.rizhi.quiz.importing;

import io.rizhi.quiz.importing.anki.AnkiTextReader;
import io.rizhi.quiz.importing.anki.ApkgReader;
import io.rizhi.quiz.importing.gift.AikenReader;
import io.rizhi.quiz.importing.gift.GiftReader;
import io.rizhi.quiz.importing.h5p.H5pReader;
import io.rizhi.quiz.importing.model.Format;
import io.rizhi.quiz.importing.moodle.MoodleReader;
import io.rizhi.quiz.importing.qti.QtiReader;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.table.TableReader;
import java.util.Optional;

/** Tells the format of a file by its content; names and content types are not asked. */
final class Sniffer {
    private Sniffer() {}

    /** Empty for text that has yet to be decoded. */
    static Optional<Format> ofBytes(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return Optional.of(ofArchive(bytes));
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RefusedFileException(Refusal.UNKNOWN_FORMAT, "an old office file, or one with a password");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new RefusedFileException(Refusal.UNKNOWN_FORMAT, "a PDF");
        }
        return Optional.empty();
    }

    private static Format ofArchive(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            if (archive.has("xl/workbook.xml")) {
                return Format.XLSX;
            }
            if (QtiReader.isPackage(archive)) {
                return Format.QTI;
            }
            if (H5pReader.isPackage(archive)) {
                return Format.H5P;
            }
            if (ApkgReader.isPackage(archive)) {
                return Format.APKG;
            }
            if (archive.has("word/document.xml")) {
                return Format.DOCX;
            }
            throw new RefusedFileException(Refusal.UNKNOWN_FORMAT, "an archive of another kind");
        }
    }

    static Format ofText(String text) {
        if (QtiReader.isItem(text)) {
            return Format.QTI;
        }
        if (MoodleReader.isMoodle(text)) {
            return Format.MOODLE_XML;
        }
        if (text.stripLeading().startsWith("<?xml") || text.contains("<questestinterop")) {
            throw new RefusedFileException(Refusal.UNKNOWN_FORMAT, "XML of another kind");
        }
        if (AnkiTextReader.isAnki(text)) {
            return Format.ANKI;
        }
        if (GiftReader.isGift(text)) {
            return Format.GIFT;
        }
        if (AikenReader.isAiken(text)) {
            return Format.AIKEN;
        }
        if (TableReader.isTable(text)) {
            return Format.CSV;
        }
        return AnkiTextReader.isFrontAndBack(text) ? Format.ANKI : Format.TEXT;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
