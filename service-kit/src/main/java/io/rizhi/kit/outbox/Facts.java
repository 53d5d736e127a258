package io.rizhi.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.Acknowledged.Sent;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every event this service ever sent, for ever: topics forget, the owner does not. */
final class Facts {

    static final String COLLECTION = "facts";

    private final Documents facts;

    Facts(MongoDatabase database) {
        this.facts = new Documents(database.getCollection(COLLECTION));
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).unique(Indexes.ascending("topic", "key", "sequence"));
    }

    Mono<Void> keep(String topic, List<Sent> sent) {
        List<Document> documents =
                sent.stream().map(one -> document(topic, one)).toList();
        return facts.insertMissing(documents).then();
    }

    /** All facts of a topic by key and sequence, or those of one key. */
    Flux<Document> of(String topic) {
        return facts.stream(eq("topic", topic), order());
    }

    Flux<Document> of(String topic, String key) {
        return facts.stream(and(eq("topic", topic), eq("key", key)), order());
    }

    static OutboxEntry entry(Document fact) {
        return OutboxEntry.read(new Document(fact.get("event", Document.class)).append("id", fact.getString("_id")));
    }

    private static Bson order() {
        return Sorts.ascending("topic", "key", "sequence");
    }

    private static Document document(String topic, Sent sent) {
        Document entry = sent.entry().write();
        Object id = entry.remove("id");
        return new Document("_id", id)
                .append("topic", topic)
                .append("key", sent.key())
                .append("event", entry)
                .append("sequence", sent.entry().sequence());
    }
}
