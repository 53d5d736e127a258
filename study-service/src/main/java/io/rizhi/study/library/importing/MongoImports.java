package io.rizhi.study.library.importing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.library.importing.model.Block;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Imports in MongoDB; the blocks lie beside them in chunks, because a long text is larger than one document may be. */
final class MongoImports implements Imports {

    static final String IMPORTS = "imports";
    static final String BLOCKS = "import-blocks";
    private static final int CHUNK_CHARACTERS = 400_000;
    private static final int MOST_CHUNKS = 1_000;

    private final Documents imports;
    private final Documents chunks;

    MongoImports(Documents imports, Documents chunks) {
        this.imports = imports;
        this.chunks = chunks;
    }

    static List<IndexDeclarations> indexes() {
        return List.of(
                IndexDeclarations.on(IMPORTS).expire(ascending("expiresAt"), Duration.ZERO),
                IndexDeclarations.on(BLOCKS)
                        .unique(ascending("importId", "chunk"))
                        .expire(ascending("expiresAt"), Duration.ZERO));
    }

    @Override
    public Mono<DocumentImport> add(DocumentImport documentImport, List<Block> blocks, Instant expiresAt) {
        return Flux.fromIterable(chunks(documentImport.id(), blocks, expiresAt))
                .concatMap(chunks::insert)
                .then(imports.insert(ImportDocument.of(documentImport, expiresAt)))
                .then(find(documentImport.id()));
    }

    @Override
    public Mono<DocumentImport> find(ImportId id) {
        return imports.findOne(eq("_id", id.value())).map(ImportDocument::read);
    }

    @Override
    public Mono<List<Block>> outlineBlocks(ImportId id) {
        return read(id, Projections.exclude("blocks.html"));
    }

    @Override
    public Mono<List<Block>> blocks(ImportId id) {
        return read(id, null);
    }

    private Mono<List<Block>> read(ImportId id, @Nullable Bson projection) {
        var filter = eq("importId", id.value());
        var order = Sorts.ascending("importId", "chunk");
        var found = projection == null
                ? chunks.find(filter, order, MOST_CHUNKS)
                : chunks.find(filter, order, projection, MOST_CHUNKS);
        return found.concatMapIterable(chunk -> chunk.getList("blocks", Document.class, List.of()))
                .map(ImportDocument::block)
                .collectList();
    }

    @Override
    public Mono<DocumentImport> save(DocumentImport documentImport, Instant expiresAt) {
        var id = documentImport.id().value();
        var fields = new ArrayList<Bson>();
        ImportDocument.outline(documentImport).forEach((name, value) -> fields.add(set(name, value)));
        fields.add(inc("version", 1L));
        fields.add(set("expiresAt", Date.from(expiresAt)));
        var longer = new UpdateManyModel<Document>(eq("importId", id), Updates.set("expiresAt", Date.from(expiresAt)));
        return imports.findOneAndUpdate(
                        and(eq("_id", id), eq("version", documentImport.version()), eq("isSaved", false)),
                        combine(fields))
                .map(ImportDocument::read)
                .flatMap(saved -> chunks.bulk(List.of(longer)).thenReturn(saved));
    }

    @Override
    public Mono<Void> close(ImportId id) {
        return imports.updateOne(eq("_id", id.value()), set("isSaved", true))
                .then(chunks.delete(eq("importId", id.value())));
    }

    @Override
    public Mono<Void> delete(ImportId id) {
        return chunks.delete(eq("importId", id.value())).then(imports.delete(eq("_id", id.value())));
    }

    private static List<Document> chunks(ImportId id, List<Block> blocks, Instant expiresAt) {
        var result = new ArrayList<Document>();
        var part = new ArrayList<Document>();
        int characters = 0;
        for (var block : blocks) {
            part.add(ImportDocument.block(block));
            characters += block.text().length() + block.html().length();
            if (characters > CHUNK_CHARACTERS) {
                result.add(chunk(id, result.size(), part, expiresAt));
                part = new ArrayList<>();
                characters = 0;
            }
        }
        result.add(chunk(id, result.size(), part, expiresAt));
        return result;
    }

    private static Document chunk(ImportId id, int number, List<Document> blocks, Instant expiresAt) {
        return new Document("importId", id.value())
                .append("chunk", number)
                .append("blocks", List.copyOf(blocks))
                .append("expiresAt", Date.from(expiresAt));
    }
}
