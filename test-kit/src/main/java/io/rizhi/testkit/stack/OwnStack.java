package io.rizhi.testkit.stack;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.testkit.event.EventWriter;
import io.rizhi.testkit.event.RecordedEvents;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One test class's place in the shared stack: a database and a topic prefix that nobody else uses.
 *
 * @param shared the servers
 * @param databaseName the database of this test class
 * @param kafkaPrefix goes before every topic and group name; the service under test gets it as {@code rizhi.kafka.prefix}
 */
public record OwnStack(SharedStack shared, String databaseName, String kafkaPrefix) {
    private static @Nullable MongoClient client;

    /** A fresh place, named after the test class so that a log can be read. */
    public static OwnStack of(Class<?> testClass) {
        var name = testClass.getSimpleName();
        var id = name.substring(0, Math.min(30, name.length())).toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        return new OwnStack(SharedStack.get(), id, id + ".");
    }

    /** The database of this test class, through the reactive driver with the product's write concern. */
    public MongoDatabase database() {
        return client(shared.mongoUri()).getDatabase(databaseName);
    }

    /** The client behind {@link #database()}, for code under test that opens driver sessions. */
    public MongoClient mongoClient() {
        return client(shared.mongoUri());
    }

    private static synchronized MongoClient client(String uri) {
        if (client == null) {
            client = MongoClients.create(uri + "&w=majority&journal=true&readConcernLevel=majority");
        }
        return client;
    }

    /** What was published on these topics, from their beginning; topic names without the prefix. */
    public RecordedEvents events(String... topics) {
        return new RecordedEvents(shared.kafkaBootstrap(), kafkaPrefix, topics);
    }

    /** Publishes events as a neighbour would. */
    public EventWriter publisher() {
        return new EventWriter(shared.kafkaBootstrap(), kafkaPrefix);
    }
}
