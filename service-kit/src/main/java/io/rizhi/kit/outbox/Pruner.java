package io.rizhi.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.outbox.Acknowledged.Sent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Moves acknowledged entries out of their documents into the history of facts, in bulk. */
final class Pruner {

    private static final Logger LOG = LoggerFactory.getLogger(Pruner.class);
    private static final int MOST = 1_000;

    private final Acknowledged acknowledged;
    private final Facts facts;

    Pruner(Acknowledged acknowledged, Facts facts) {
        this.acknowledged = acknowledged;
        this.facts = facts;
    }

    /** Prunes what is due. A failure keeps the entries for the next time. */
    Mono<Void> prune() {
        return Flux.defer(() -> Flux.fromIterable(acknowledged.takeDue(MOST).entrySet()))
                .concatMap(due -> prune(due.getKey(), due.getValue()))
                .then();
    }

    private Mono<Void> prune(AggregateCollection source, List<Sent> due) {
        return facts.keep(source.topic(), due)
                .then(Mono.defer(() -> pull(source.documents(), due)))
                .doOnSuccess(done -> {
                    acknowledged.pruned(due);
                    CrashPoint.hit("afterPrune");
                })
                .onErrorResume(failure -> {
                    LOG.warn("{} sent entries stay in their documents for now", due.size(), failure);
                    acknowledged.putBack(due);
                    return Mono.empty();
                });
    }

    /** A lost prune only repeats an event, so one server's word is enough. */
    private static Mono<Void> pull(Documents documents, List<Sent> due) {
        Map<String, List<String>> idsByKey = due.stream()
                .collect(Collectors.groupingBy(
                        Sent::key, Collectors.mapping(sent -> sent.entry().id(), Collectors.toList())));
        List<UpdateOneModel<Document>> pulls = idsByKey.entrySet().stream()
                .map(key -> new UpdateOneModel<Document>(
                        eq("_id", key.getKey()),
                        Updates.pullByFilter(
                                new Document("outbox", in("id", key.getValue()).toBsonDocument()))))
                .toList();
        return Mono.from(documents
                        .raw()
                        .withWriteConcern(WriteConcern.W1)
                        .bulkWrite(pulls, new BulkWriteOptions().ordered(false)))
                .then();
    }
}
