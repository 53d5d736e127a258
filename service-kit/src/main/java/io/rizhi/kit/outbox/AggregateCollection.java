package io.rizhi.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.GroupedWrites;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.trace.Trace;
import io.rizhi.kit.web.IdempotentRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The documents of one kind of aggregate. Each write is one conditional update that raises {@code version} by one and {@code
 * sequence} by the number of events, and carries the events in {@code outbox}; the relay sends them afterwards. All
 * events of the aggregate go to one topic, keyed by the id of the document.
 */
public final class AggregateCollection {

    static final int MOST_PENDING = 200;
    private static final int MOST_PER_INSERT = 500;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Documents documents;
    private final String topic;
    private final OutboxRelay relay;
    private final Clock clock;
    private final GroupedWrites grouped;

    AggregateCollection(Documents documents, String topic, OutboxRelay relay, Clock clock) {
        this.documents = documents;
        this.topic = topic;
        this.relay = relay;
        this.clock = clock;
        this.grouped = new GroupedWrites(documents.raw());
    }

    /** For reading, and for writes that need neither version nor event. */
    public Documents documents() {
        return documents;
    }

    /** For hot paths without events: many small conditional updates in few durable bulks. */
    public GroupedWrites grouped() {
        return grouped;
    }

    public String topic() {
        return topic;
    }

    /** Inserts a new aggregate ({@code _id} set) with its first events; {@code DuplicateKey} when it is there. */
    public Mono<Document> insert(Document state, List<PendingEvent> events) {
        return room(0, events.size()).then(Mono.deferContextual(context -> {
            Document document = first(state, events, Trace.of(context));
            return documents.insert(document).then(written(document)).thenReturn(document);
        }));
    }

    /** As {@link #insert(Document, List)}, and keeps the answer for a repeat of the same request. */
    public Mono<Document> insert(Document state, List<PendingEvent> events, IdempotentRequest request, String answer) {
        Document with = new Document(state).append(Recent.FIELD, List.of(Recent.entry(request, answer)));
        return insert(with, events);
    }

    /** Inserts those that are missing, in parts; for jobs that may run again. The number inserted. */
    public Mono<Integer> insertMissing(List<NewAggregate> aggregates) {
        return Flux.fromIterable(aggregates)
                .buffer(MOST_PER_INSERT)
                .concatMap(part -> room(0, part.size()).then(insertPart(part)))
                .reduce(0, Integer::sum);
    }

    /**
     * Changes an aggregate that is still as it was read; {@link LostUpdate} otherwise.
     *
     * @param read what the decision was made on
     * @param change update operators for the state; version, sequence and outbox are added
     * @return the document after the write
     */
    public Mono<Document> update(Revision read, Bson change, List<PendingEvent> events) {
        return update(read, change, events, null);
    }

    /** As {@link #update(Revision, Bson, List)}, and keeps the answer for a repeat of the same request. */
    public Mono<Document> update(
            Revision read, Bson change, List<PendingEvent> events, IdempotentRequest request, String answer) {
        return update(read, change, events, Recent.entry(request, answer));
    }

    private Mono<Document> update(Revision read, Bson change, List<PendingEvent> events, @Nullable Document recent) {
        return room(read.pending(), events.size()).then(Mono.deferContextual(context -> {
            CrashPoint.hit("beforeUpdate");
            Bson all = Updates.combine(operators(read, change, events, recent, Trace.of(context)));
            return documents
                    .findOneAndUpdate(and(eq("_id", read.id()), eq("version", read.version())), all)
                    .switchIfEmpty(Mono.error(() -> new LostUpdate(documents.name(), read.id())))
                    .flatMap(after -> written(after).thenReturn(after));
        }));
    }

    private List<Bson> operators(
            Revision read, Bson change, List<PendingEvent> events, @Nullable Document recent, Trace trace) {
        List<Bson> operators = new ArrayList<>();
        operators.add(change);
        operators.add(Updates.inc("version", 1L));
        if (!events.isEmpty()) {
            operators.add(Updates.inc("sequence", (long) events.size()));
            operators.add(Updates.pushEach("outbox", entries(read.id(), read.sequence(), events, trace)));
        }
        if (recent != null) {
            operators.add(Updates.pushEach(Recent.FIELD, List.of(recent), new PushOptions().slice(-Recent.KEPT)));
        }
        return operators;
    }

    private Document first(Document state, List<PendingEvent> events, Trace trace) {
        String id = String.valueOf(state.get("_id"));
        return new Document(state)
                .append("version", 1L)
                .append("sequence", (long) events.size())
                .append("outbox", entries(id, 0, events, trace));
    }

    private List<Document> entries(String id, long sequence, List<PendingEvent> events, Trace trace) {
        Instant now = clock.instant();
        List<Document> entries = new ArrayList<>();
        for (PendingEvent event : events) {
            long next = sequence + entries.size() + 1;
            entries.add(OutboxEntry.of(topic, id, next, event, now, trace).write());
        }
        return entries;
    }

    private Mono<Integer> insertPart(List<NewAggregate> part) {
        return Mono.deferContextual(context -> {
            Trace trace = Trace.of(context);
            List<Document> all = part.stream()
                    .map(aggregate -> first(aggregate.state(), aggregate.events(), trace))
                    .toList();
            return documents.insertMissing(all).doOnNext(inserted -> offerIfNew(all, inserted));
        });
    }

    /** When some were there already nobody can tell which; the sweep finds the new ones. */
    private void offerIfNew(List<Document> all, int inserted) {
        if (inserted == all.size()) {
            all.forEach(document -> relay.offer(this, document));
        }
    }

    private Mono<Void> written(Document document) {
        return InTransaction.afterCommit(() -> {
            CrashPoint.hit("afterUpdateBeforeReply");
            relay.offer(this, document);
        });
    }

    private Mono<Void> room(int pending, int more) {
        boolean full = more > 0 && (pending + more > MOST_PENDING && pending > 0 || relay.isFull());
        return full ? Mono.error(() -> KitProblems.BUSY.retryAfter(SOON)) : Mono.empty();
    }
}
