package io.rizhi.kit.outbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import java.time.Clock;

/** Opens the collections of aggregates; the relay then knows where to look for pending events. */
public final class Aggregates {

    private final MongoDatabase database;
    private final OutboxRelay relay;
    private final Clock clock;

    Aggregates(MongoDatabase database, OutboxRelay relay, Clock clock) {
        this.database = database;
        this.relay = relay;
        this.clock = clock;
    }

    /** The aggregates of one collection, whose events all go to one topic. Opened once, in the feature's configuration. */
    public AggregateCollection collection(String name, String topic) {
        AggregateCollection opened =
                new AggregateCollection(new Documents(database.getCollection(name)), topic, relay, clock);
        relay.watch(opened);
        return opened;
    }
}
