package io.rizhi.study.library.document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Documents and revisions in MongoDB. The event leaves from the document, the revision is a document of its own, so the
 * two are written in one transaction.
 */
final class MongoLibraryDocuments implements LibraryDocuments {

    static final String DOCUMENTS = "documents";
    static final String REVISIONS = "revisions";
    private static final int MOST_REVISIONS = 200;
    private static final int AT_ONCE = 200;

    private final AggregateCollection documents;
    private final Documents revisions;
    private final InTransaction transaction;

    MongoLibraryDocuments(AggregateCollection documents, Documents revisions, InTransaction transaction) {
        this.documents = documents;
        this.revisions = revisions;
        this.transaction = transaction;
    }

    static List<IndexDeclarations> indexes() {
        return List.of(
                IndexDeclarations.on(DOCUMENTS).index(descending("updatedAt", "_id")),
                IndexDeclarations.on(REVISIONS).unique(ascending("documentId", "revision")));
    }

    @Override
    public Mono<DocumentFacts> find(DocumentId id) {
        return documents.documents().findOne(eq("_id", id.value())).map(RevisionDocument::document);
    }

    @Override
    public Flux<DocumentFacts> list(@Nullable Mark after, int limit) {
        return documents
                .documents()
                .find(after == null ? eq("schema", 1) : after(after), Sorts.descending("updatedAt", "_id"), limit)
                .map(RevisionDocument::document);
    }

    private static Bson after(Mark mark) {
        var date = Date.from(mark.updatedAt());
        return or(lt("updatedAt", date), and(eq("updatedAt", date), lt("_id", mark.id())));
    }

    @Override
    public Mono<RevisionRecord> revision(RevisionId id) {
        return revisions.findOne(eq("_id", id.value())).map(RevisionDocument::read);
    }

    @Override
    public Flux<RevisionRecord> revisions(DocumentId id) {
        return revisions
                .find(eq("documentId", id.value()), Sorts.descending("revision"), MOST_REVISIONS)
                .map(RevisionDocument::read);
    }

    @Override
    public Mono<RevisionFacts> find(RevisionId id) {
        return revisions.findOne(eq("_id", id.value())).map(RevisionDocument::facts);
    }

    @Override
    public Flux<RevisionFacts> findAll(Collection<RevisionId> ids) {
        return Flux.fromIterable(ids)
                .map(RevisionId::value)
                .distinct()
                .buffer(AT_ONCE)
                .concatMap(part -> revisions.find(in("_id", part), Sorts.ascending("_id"), AT_ONCE))
                .map(RevisionDocument::facts);
    }

    @Override
    public Mono<RevisionFacts> current(DocumentId id) {
        return find(id).flatMap(document -> find(document.revisionId()));
    }

    @Override
    public Mono<RevisionRecord> save(@Nullable DocumentFacts read, String kind, RevisionRecord revision) {
        return transaction.run(() -> revisions
                .insert(RevisionDocument.of(revision))
                .then(Mono.defer(() -> read == null ? first(kind, revision) : next(read, revision)))
                .thenReturn(revision));
    }

    private Mono<Document> first(String kind, RevisionRecord revision) {
        var state = RevisionDocument.newest(revision, revision.savedAt())
                .append("_id", revision.documentId().value())
                .append("kind", kind);
        return documents.insert(state, List.of(DocumentEvents.published(revision.facts())));
    }

    private Mono<Document> next(DocumentFacts read, RevisionRecord revision) {
        var id = read.id().value();
        var change = Updates.combine(RevisionDocument.newest(revision, revision.savedAt()).entrySet().stream()
                .map(field -> Updates.set(field.getKey(), field.getValue()))
                .toList());
        return documents
                .documents()
                .findOne(and(eq("_id", id), eq("version", read.version())))
                .switchIfEmpty(Mono.error(() -> new LostUpdate(DOCUMENTS, id)))
                .flatMap(stored -> documents.update(
                        Revision.of(stored), change, List.of(DocumentEvents.published(revision.facts()))));
    }
}
