package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.Doubt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An office document to blocks: checks the package, reads styles and numbering, then the body in one pass. */
final class DocxReader {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String BODY = "word/document.xml";

    private final ParseLimits limits;
    private final ImageShop images;
    private final List<Doubt> doubts;

    DocxReader(ParseLimits limits, ImageShop images, List<Doubt> doubts) {
        this.limits = limits;
        this.images = images;
        this.doubts = doubts;
    }

    List<Block> read(Path file) throws IOException {
        try (var archive = Archive.open(file, limits)) {
            refuseOthers(archive);
            refuseExternal(archive);
            return body(archive);
        }
    }

    private static void refuseOthers(Archive archive) throws IOException {
        var types = archive.read(CONTENT_TYPES)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        if (archive.hasNameEnding("vbaproject.bin") || types.contains("macroEnabled")) {
            throw new RefusedDocumentException(Refusal.MACRO, "macros");
        }
        if (!types.contains("wordprocessingml.document.main+xml")
                && !types.contains("wordprocessingml.template.main+xml")) {
            throw new RefusedDocumentException(Refusal.UNSUPPORTED, "an archive that is no text document");
        }
    }

    private static void refuseExternal(Archive archive) throws IOException {
        for (var name : archive.names()) {
            if (name.endsWith(".rels")) {
                archive.read(name).ifPresent(bytes -> Xml.read(bytes, new DocxRelations()));
            }
        }
    }

    private List<Block> body(Archive archive) throws IOException {
        var styles = new DocxStyles();
        archive.read("word/styles.xml").ifPresent(bytes -> Xml.read(bytes, styles));
        var numbering = new DocxNumbering();
        archive.read("word/numbering.xml").ifPresent(bytes -> Xml.read(bytes, numbering));
        var relations = new DocxRelations();
        archive.read("word/_rels/document.xml.rels").ifPresent(bytes -> Xml.read(bytes, relations));
        var notes = new DocxNotes();
        archive.read("word/footnotes.xml").ifPresent(bytes -> Xml.read(bytes, notes));
        var text = archive.read(BODY).orElseThrow(() -> new RefusedDocumentException(Refusal.DAMAGED, "no text part"));
        var body = new DocxBody(styles, numbering, new DocxPictures(archive, relations, images), notes, limits);
        Xml.read(text, body);
        doubts.addAll(doubts(body));
        return body.blocks();
    }

    private static List<Doubt> doubts(DocxBody body) {
        var doubts = new ArrayList<Doubt>();
        if (body.numbersWritten() > 0) {
            doubts.add(Doubt.of(Doubt.NUMBERING_REBUILT, body.numbersWritten()));
        }
        if (body.changesAccepted() > 0) {
            doubts.add(Doubt.of(Doubt.CHANGES_ACCEPTED, body.changesAccepted()));
        }
        if (body.objectsDropped() > 0) {
            doubts.add(Doubt.of(Doubt.CONTENT_DROPPED, body.objectsDropped()));
        }
        return doubts;
    }
}
