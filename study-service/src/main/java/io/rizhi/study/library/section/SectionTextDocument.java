package io.rizhi.study.library.section;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.List;
import org.bson.Document;

/** The text of a section as stored, one document each. */
final class SectionTextDocument {

    private SectionTextDocument() {}

    static String id(RevisionId revision, SectionId section) {
        return revision.value() + ":" + section.value();
    }

    static Document of(SectionText text) {
        return new Document("_id", id(text.revisionId(), text.id()))
                .append("schema", 1)
                .append("sectionId", text.id().value())
                .append("revisionId", text.revisionId().value())
                .append("documentId", text.documentId().value())
                .append("documentTitle", text.documentTitle())
                .append("language", text.language())
                .append("number", text.number())
                .append("title", text.title())
                .append("html", text.html())
                .append("paragraphIds", text.paragraphIds())
                .append("characters", text.characters())
                .append("estimatedSeconds", text.estimatedSeconds())
                .append("hash", text.hash());
    }

    static SectionText read(Document stored) {
        return new SectionText(
                new SectionId(stored.getString("sectionId")),
                new RevisionId(stored.getString("revisionId")),
                new DocumentId(stored.getString("documentId")),
                stored.getString("documentTitle"),
                stored.getString("language"),
                stored.getString("number"),
                stored.getString("title"),
                stored.getString("html"),
                paragraphIds(stored),
                stored.getInteger("characters", 0),
                stored.getInteger("estimatedSeconds", 0),
                stored.getString("hash"));
    }

    static List<String> paragraphIds(Document stored) {
        return stored.getList("paragraphIds", String.class, List.of());
    }
}
