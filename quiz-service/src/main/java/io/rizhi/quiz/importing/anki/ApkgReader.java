package io.rizhi.quiz.importing.anki;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.picture.NamedPictures;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Json;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads packages of Anki in the old form. A newer package holds an old collection as well, with nothing but a notice in it,
 * so the version is asked first.
 */
public final class ApkgReader {
    private static final String NEWEST = "collection.anki21b";
    private static final String NEWER = "collection.anki21";
    private static final String OLD = "collection.anki2";
    private static final String META = "meta";
    private static final int LAST_OLD_VERSION = 2;
    private static final int MOST_MEDIA = 20_000;

    private ApkgReader() {}

    public static boolean isPackage(Archive archive) {
        return archive.has(NEWEST) || archive.has(NEWER) || archive.has(OLD);
    }

    public static ParsedPaper read(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            refuseNewer(archive);
            byte[] base = archive.read(archive.has(NEWER) ? NEWER : OLD).orElseThrow(ApkgReader::noCollection);
            Map<String, String> media = media(archive);
            PictureBox box = new PictureBox();
            PaperBuilder paper = new PaperBuilder();
            NamedPictures pictures = new NamedPictures(
                    box, name -> Optional.ofNullable(media.get(name)).flatMap(archive::read));
            NoteReader reader = new NoteReader(paper, pictures);
            NoteBase.read(base).forEach(reader::read);
            return paper.build().with(box.pictures());
        }
    }

    private static RefusedFileException noCollection() {
        return new RefusedFileException(Refusal.DAMAGED, "an Anki package without a collection");
    }

    private static void refuseNewer(Archive archive) {
        boolean isNewer = archive.has(NEWEST)
                || archive.read(META)
                        .map(meta -> version(meta) > LAST_OLD_VERSION)
                        .orElse(false);
        if (isNewer) {
            throw new RefusedFileException(Refusal.ANKI_TOO_NEW, "an Anki package of a newer version");
        }
    }

    /** First field of a message: a tag, then seven bits to a byte. What cannot be read counts as newer than all. */
    private static long version(byte[] meta) {
        if (meta.length < 2 || meta[0] != 0x08) {
            return Long.MAX_VALUE;
        }
        long version = 0;
        for (int i = 1; i < Math.min(meta.length, 6); i++) {
            version |= (long) (meta[i] & 0x7F) << 7 * (i - 1);
            if (meta[i] >= 0) {
                return version;
            }
        }
        return Long.MAX_VALUE;
    }

    /** Entries by the names that fields use. */
    private static Map<String, String> media(Archive archive) {
        Map<String, String> entries = new HashMap<>();
        byte[] list = archive.read("media").orElse(new byte[0]);
        if (list.length == 0) {
            return entries;
        }
        JsonNode names = Json.tree(list);
        names.fields().forEachRemaining(each -> {
            if (entries.size() < MOST_MEDIA) {
                entries.putIfAbsent(each.getValue().asText(""), each.getKey());
            }
        });
        return entries;
    }
}
