package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;

/** Documents and revisions as stored. */
final class RevisionDocument {

    private RevisionDocument() {}

    static Document of(RevisionRecord revision) {
        var facts = revision.facts();
        return new Document("_id", facts.id().value())
                .append("schema", 1)
                .append("documentId", facts.documentId().value())
                .append("revision", facts.revision())
                .append("title", facts.title())
                .append("language", facts.language())
                .append("hash", facts.hash())
                .append("change", facts.change())
                .append(
                        "sections",
                        facts.sections().stream()
                                .map(section -> section(section, revision))
                                .toList())
                .append("savedAt", Date.from(revision.savedAt()))
                .append("savedBy", revision.savedBy())
                .append("originalId", revision.originalId())
                .append("fileName", revision.fileName())
                .append("removedSections", revision.removedSections());
    }

    private static Document section(SectionFacts section, RevisionRecord revision) {
        return new Document("id", section.id().value())
                .append("level", section.level())
                .append("number", section.number())
                .append("title", section.title())
                .append("characters", section.characters())
                .append("words", section.words())
                .append("estimatedSeconds", section.estimatedSeconds())
                .append("hash", section.hash())
                .append("change", revision.changes().getOrDefault(section.id(), "new"));
    }

    static RevisionRecord read(Document stored) {
        var changes = new HashMap<SectionId, String>();
        for (var section : sections(stored)) {
            changes.put(new SectionId(section.getString("id")), section.getString("change"));
        }
        return new RevisionRecord(
                facts(stored),
                stored.getDate("savedAt").toInstant(),
                stored.getString("savedBy"),
                stored.getString("originalId"),
                stored.getString("fileName"),
                changes,
                stored.getList("removedSections", String.class, List.of()));
    }

    static RevisionFacts facts(Document stored) {
        return new RevisionFacts(
                new RevisionId(stored.getString("_id")),
                new DocumentId(stored.getString("documentId")),
                stored.getInteger("revision", 1),
                stored.getString("title"),
                stored.getString("language"),
                stored.getString("hash"),
                stored.getString("change"),
                sections(stored).stream().map(RevisionDocument::section).toList());
    }

    private static SectionFacts section(Document stored) {
        return new SectionFacts(
                new SectionId(stored.getString("id")),
                stored.getInteger("level", 1),
                stored.getString("number"),
                stored.getString("title"),
                stored.getInteger("characters", 0),
                stored.getInteger("words", 0),
                stored.getInteger("estimatedSeconds", 0),
                stored.getString("hash"));
    }

    private static List<Document> sections(Document stored) {
        return stored.getList("sections", Document.class, List.of());
    }

    /** The fields of the document that follow its newest revision. */
    static Document newest(RevisionRecord revision, Instant at) {
        var facts = revision.facts();
        return new Document("schema", 1)
                .append("title", facts.title())
                .append("language", facts.language())
                .append("revision", facts.revision())
                .append("revisionId", facts.id().value())
                .append("hash", facts.hash())
                .append("sections", facts.sections().size())
                .append(
                        "characters",
                        facts.sections().stream()
                                .mapToInt(SectionFacts::characters)
                                .sum())
                .append(
                        "estimatedSeconds",
                        facts.sections().stream()
                                .mapToInt(SectionFacts::estimatedSeconds)
                                .sum())
                .append("updatedAt", Date.from(at));
    }

    static DocumentFacts document(Document stored) {
        return new DocumentFacts(
                new DocumentId(stored.getString("_id")),
                stored.getString("title"),
                stored.getString("language"),
                stored.getString("kind"),
                stored.getLong("version"),
                stored.getInteger("revision", 1),
                new RevisionId(stored.getString("revisionId")),
                stored.getString("hash"),
                stored.getInteger("sections", 0),
                stored.getInteger("characters", 0),
                stored.getInteger("estimatedSeconds", 0),
                stored.getDate("updatedAt").toInstant());
    }
}
