package io.rizhi.study.library.importing;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockKind;
import io.rizhi.study.library.importing.model.BlockStyle;
import io.rizhi.study.library.importing.model.Doubt;
import io.rizhi.study.library.importing.model.FontFamily;
import io.rizhi.study.library.importing.model.Outline;
import io.rizhi.study.library.importing.model.OutlineEntry;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** An import and its blocks as stored. */
final class ImportDocument {

    private ImportDocument() {}

    static Document of(DocumentImport value, Instant expiresAt) {
        var documentId = value.documentId();
        return outline(value)
                .append("_id", value.id().value())
                .append("schema", 1)
                .append("version", 1L)
                .append("owner", value.owner().value())
                .append("documentId", documentId == null ? null : documentId.value())
                .append("fileName", value.fileName())
                .append("kind", value.kind())
                .append("encoding", value.encoding())
                .append("bytes", value.bytes())
                .append("sha256", value.sha256())
                .append("language", value.language())
                .append("blockCount", value.blockCount())
                .append("images", value.images())
                .append("isSaved", false)
                .append("expiresAt", Date.from(expiresAt));
    }

    /** The fields that a correction changes. */
    static Document outline(DocumentImport value) {
        var outline = value.outline();
        return new Document("title", outline.title())
                .append("titleBlocks", outline.titleBlocks().stream().sorted().toList())
                .append(
                        "entries",
                        outline.entries().stream().map(ImportDocument::entry).toList())
                .append(
                        "doubts",
                        outline.doubts().stream().map(ImportDocument::doubt).toList())
                .append("nextEntry", outline.nextEntry())
                .append(
                        "parts",
                        value.parts().stream().map(ImportDocument::part).toList());
    }

    static DocumentImport read(Document stored) {
        var documentId = stored.getString("documentId");
        var outline = new Outline(
                stored.getString("title"),
                new LinkedHashSet<>(stored.getList("titleBlocks", Integer.class, List.of())),
                list(stored, "entries").stream().map(ImportDocument::entry).toList(),
                list(stored, "doubts").stream().map(ImportDocument::doubt).toList(),
                stored.getInteger("nextEntry", 1));
        return new DocumentImport(
                new ImportId(stored.getString("_id")),
                stored.getLong("version"),
                new PersonId(stored.getString("owner")),
                documentId == null ? null : new DocumentId(documentId),
                stored.getString("fileName"),
                stored.getString("kind"),
                stored.getString("encoding"),
                stored.getLong("bytes"),
                stored.getString("sha256"),
                stored.getString("language"),
                outline,
                list(stored, "parts").stream().map(ImportDocument::part).toList(),
                stored.getInteger("blockCount", 0),
                stored.getList("images", String.class, List.of()),
                stored.getBoolean("isSaved", false));
    }

    private static Document entry(OutlineEntry entry) {
        return new Document("id", entry.id())
                .append("level", entry.level())
                .append("number", entry.number())
                .append("title", entry.title())
                .append("fromBlock", entry.fromBlock())
                .append("hasHeading", entry.hasHeading())
                .append("isRunIn", entry.isRunIn())
                .append(
                        "doubts",
                        entry.doubts().stream().map(ImportDocument::doubt).toList());
    }

    private static OutlineEntry entry(Document stored) {
        return new OutlineEntry(
                stored.getString("id"),
                stored.getInteger("level", 1),
                stored.getString("number"),
                stored.getString("title"),
                stored.getInteger("fromBlock", 0),
                stored.getBoolean("hasHeading", false),
                stored.getBoolean("isRunIn", false),
                list(stored, "doubts").stream().map(ImportDocument::doubt).toList());
    }

    private static Document doubt(Doubt doubt) {
        return new Document("code", doubt.code()).append("args", doubt.args()).append("block", doubt.block());
    }

    private static Doubt doubt(Document stored) {
        return new Doubt(
                stored.getString("code"), stored.getList("args", String.class, List.of()), stored.getInteger("block"));
    }

    private static Document part(DocumentImport.Part part) {
        return new Document("isSection", part.isSection())
                .append("toBlock", part.toBlock())
                .append("characters", part.characters())
                .append("estimatedSeconds", part.estimatedSeconds())
                .append("articles", part.articles());
    }

    private static DocumentImport.Part part(Document stored) {
        return new DocumentImport.Part(
                stored.getBoolean("isSection", false),
                stored.getInteger("toBlock", 0),
                stored.getInteger("characters", 0),
                stored.getInteger("estimatedSeconds", 0),
                stored.getInteger("articles", 0));
    }

    static Document block(Block block) {
        var style = block.style();
        return new Document("kind", block.kind().name())
                .append("text", block.text())
                .append("html", block.html())
                .append("level", style.outlineLevel())
                .append("bold", style.isBold())
                .append("leadBold", style.isLeadBold())
                .append("centred", style.isCentred())
                .append("family", style.family().name())
                .append("halfPoints", style.halfPoints())
                .append("figures", block.figures())
                .append("tableRows", block.tableRows())
                .append("images", block.images());
    }

    static Block block(Document stored) {
        var style = new BlockStyle(
                stored.getInteger("level", 0),
                stored.getBoolean("bold", false),
                stored.getBoolean("leadBold", false),
                stored.getBoolean("centred", false),
                FontFamily.valueOf(stored.getString("family")),
                stored.getInteger("halfPoints", 0));
        return new Block(
                BlockKind.valueOf(stored.getString("kind")),
                stored.getString("text"),
                Objects.requireNonNullElse(stored.getString("html"), ""),
                style,
                stored.getInteger("figures", 0),
                stored.getInteger("tableRows", 0),
                stored.getList("images", String.class, List.of()));
    }

    private static List<Document> list(Document stored, String field) {
        return stored.getList(field, Document.class, List.of());
    }
}
