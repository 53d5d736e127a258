package io.rizhi.study.plan.draft;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.SectionRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Plans in MongoDB. */
final class MongoPlans implements Plans {

    static final String COLLECTION = "plans";
    private static final int MOST_RUNNING = 1000;

    private final AggregateCollection plans;
    private final Documents documents;

    MongoPlans(AggregateCollection plans) {
        this.plans = plans;
        this.documents = plans.documents();
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .index(Indexes.descending("updatedAt", "_id"))
                .index(Indexes.compoundIndex(Indexes.ascending("status"), Indexes.descending("updatedAt", "_id")))
                .index(Indexes.ascending("documents"))
                .partial(Indexes.ascending("closedOn"), eq("isClosureSpread", false));
    }

    @Override
    public Mono<StoredPlan> create(PlanId id, PlanDraft draft, Instant at) {
        Document document = new Document("_id", id.value())
                .append("schema", PlanDocument.SCHEMA)
                .append("status", PlanStatus.DRAFT.name())
                .append("draft", PlanDocument.writeDraft(draft))
                .append("documents", documentsOf(draft))
                .append("hasUnpublishedChanges", true)
                .append("headCount", 0L)
                .append("updatedAt", Date.from(at));
        return plans.insert(document, List.of())
                .map(PlanDocument::read)
                .onErrorResume(DuplicateKey.class, repeated -> find(id));
    }

    @Override
    public Mono<StoredPlan> find(PlanId id) {
        return documents.findOne(eq("_id", id.value())).map(PlanDocument::read);
    }

    @Override
    public Flux<StoredPlan> page(@Nullable PlanStatus status, @Nullable PlanCursor after, int limit) {
        Bson ofStatus = status == null ? empty() : eq("status", status.name());
        return documents
                .find(and(ofStatus, beyond(after)), descending("updatedAt", "_id"), limit)
                .map(PlanDocument::read);
    }

    private static Bson beyond(@Nullable PlanCursor after) {
        if (after == null) {
            return empty();
        }
        Date updatedAt = Date.from(after.updatedAt());
        return or(lt("updatedAt", updatedAt), and(eq("updatedAt", updatedAt), lt("_id", after.id())));
    }

    @Override
    public Mono<StoredPlan> saveDraft(StoredPlan read, PlanDraft draft, Instant at) {
        Bson change = combine(
                set("draft", PlanDocument.writeDraft(draft)),
                set("documents", documentsOf(draft)),
                set("hasUnpublishedChanges", true),
                set("updatedAt", Date.from(at)));
        return plans.update(read.revision(), change, List.of()).map(PlanDocument::read);
    }

    @Override
    public Mono<StoredPlan> published(StoredPlan read, Publication publication, long headCount, PendingEvent event) {
        Bson change = combine(
                set("status", PlanStatus.PUBLISHED.name()),
                set("publication", publication.version()),
                set("headCount", headCount),
                set("hasUnpublishedChanges", false),
                set("updatedAt", Date.from(publication.publishedAt())));
        return plans.update(read.revision(), change, List.of(event)).map(PlanDocument::read);
    }

    @Override
    public Mono<StoredPlan> closed(StoredPlan read, LocalDate on, Instant at, PendingEvent event) {
        Bson change = combine(
                set("status", PlanStatus.CLOSED.name()),
                set("closedOn", on.toString()),
                set("isClosureSpread", false),
                set("updatedAt", Date.from(at)));
        return plans.update(read.revision(), change, List.of(event)).map(PlanDocument::read);
    }

    @Override
    public Flux<StoredPlan> running() {
        return documents
                .find(eq("status", PlanStatus.PUBLISHED.name()), descending("updatedAt", "_id"), MOST_RUNNING)
                .map(PlanDocument::read);
    }

    @Override
    public Flux<StoredPlan> closing() {
        return documents
                .find(eq("isClosureSpread", false), ascending("closedOn"), MOST_RUNNING)
                .map(PlanDocument::read);
    }

    @Override
    public Mono<Void> closureSpread(PlanId id) {
        return documents
                .updateOne(eq("_id", id.value()), set("isClosureSpread", true))
                .then();
    }

    @Override
    public Mono<Map<DocumentId, Integer>> usesOf(Collection<DocumentId> ids) {
        List<String> wanted = ids.stream().map(DocumentId::value).toList();
        return documents
                .aggregate(List.of(
                        Aggregates.match(in("documents", wanted)),
                        Aggregates.unwind("$documents"),
                        Aggregates.match(in("documents", wanted)),
                        Aggregates.group("$documents", Accumulators.sum("plans", 1))))
                .collectMap(group -> new DocumentId(group.getString("_id")), group -> group.getInteger("plans"));
    }

    @Override
    public Flux<StoredPlan> findAll(List<PlanId> ids) {
        List<String> wanted = ids.stream().map(PlanId::value).toList();
        return wanted.isEmpty()
                ? Flux.empty()
                : documents
                        .find(in("_id", wanted), ascending("_id"), wanted.size())
                        .map(PlanDocument::read);
    }

    private static List<String> documentsOf(PlanDraft draft) {
        Stream<SectionRef> ofDays = draft.days().stream().flatMap(day -> day.sections().stream());
        return Stream.concat(draft.sections().stream(), ofDays)
                .map(SectionRef::documentId)
                .distinct()
                .toList();
    }
}
