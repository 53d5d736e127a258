package io.rizhi.notification.recipient;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.ZoneId;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One document a person: {@code {_id, language, zone, hasLeft, lastSequence, records: [{recordId, planId}]}}. A person
 * has a handful of running records, so the array stays small.
 */
final class MongoRecipients implements Recipients {

    static final String COLLECTION = "recipients";
    private static final String DEFAULT_LANGUAGE = "zh-CN";
    private static final String DEFAULT_ZONE = "Asia/Shanghai";

    private final Documents recipients;

    MongoRecipients(MongoDatabase database) {
        this.recipients = new Documents(database.getCollection(COLLECTION));
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).index(new Document("records.planId", 1));
    }

    @Override
    public Mono<Recipient> find(String personId) {
        return recipients.findOne(eq("_id", personId)).map(MongoRecipients::toRecipient);
    }

    @Override
    public Mono<Void> keep(String personId, String language, String zone, long sequence) {
        return whenNewer(personId, sequence, combine(set("language", language), set("zone", zone)));
    }

    @Override
    public Mono<Void> markLeft(String personId, long sequence) {
        return whenNewer(personId, sequence, set("hasLeft", true));
    }

    @Override
    public Mono<Void> join(String personId, String recordId, String planId) {
        Document record = new Document("recordId", recordId).append("planId", planId);
        return recipients
                .upsert(eq("_id", personId), addToSet("records", record))
                .then();
    }

    @Override
    public Mono<Void> leave(String personId, String recordId) {
        return recipients
                .updateOne(eq("_id", personId), pullByFilter(eq("records", new Document("recordId", recordId))))
                .then();
    }

    @Override
    public Flux<String> closePlan(String planId) {
        Bson studiesPlan = eq("records.planId", planId);
        Bson ended = pullByFilter(eq("records", new Document("planId", planId)));
        return recipients.stream(studiesPlan, ascending("_id"))
                .map(found -> found.getString("_id"))
                .concatMap(personId ->
                        recipients.updateOne(eq("_id", personId), ended).thenReturn(personId));
    }

    /** The document is made first, so that an older event can never recreate it with old values. */
    private Mono<Void> whenNewer(String personId, long sequence, Bson change) {
        Mono<Void> present = recipients
                .upsert(eq("_id", personId), setOnInsert("records", List.of()))
                .then();
        Bson isOlder = and(eq("_id", personId), or(exists("lastSequence", false), lt("lastSequence", sequence)));
        return present.then(recipients.updateOne(isOlder, combine(change, set("lastSequence", sequence))))
                .then();
    }

    private static Recipient toRecipient(Document found) {
        List<String> recordIds = found.getList("records", Document.class, List.of()).stream()
                .map(record -> record.getString("recordId"))
                .toList();
        return new Recipient(
                found.getString("_id"),
                found.get("language", DEFAULT_LANGUAGE),
                ZoneId.of(found.get("zone", DEFAULT_ZONE)),
                found.getBoolean("hasLeft", false),
                recordIds);
    }
}
