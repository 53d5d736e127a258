package io.rizhi.launcher.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterConnectionMode;
import io.rizhi.launcher.process.LaunchException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The few administrative commands that a start needs. */
final class MongoAdmin {
    private static final int NOT_YET_INITIALIZED = 94;

    private final MongoClient client;

    MongoAdmin(MongoClient client) {
        this.client = client;
    }

    /** A client of exactly this server, whatever state its replica set is in. */
    static MongoClient connect(int port) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", port)))
                        .mode(ClusterConnectionMode.SINGLE)
                        .serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(200, TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                .build());
    }

    boolean answers() {
        try {
            return run(new Document("ping", 1)).get("ok", Number.class).intValue() == 1;
        } catch (MongoException e) {
            return false;
        }
    }

    boolean isPrimary() {
        try {
            return run(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException e) {
            return false;
        }
    }

    /** Somebody else's server on our port must never be taken for ours. */
    void refuseForeignServer(int port, long expectedPid) {
        var pid = run(new Document("serverStatus", 1).append("repl", 0))
                .get("pid", Number.class)
                .longValue();
        if (pid != expectedPid) {
            throw new LaunchException("Port " + port + " is held by another mongod (process " + pid
                    + "). Stop it or choose another data folder; it was not touched.");
        }
    }

    void initiateOnce(String replicaSet, int port) {
        if (!isInitiated()) {
            var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
            var ok = run(new Document(
                    "replSetInitiate", new Document("_id", replicaSet).append("members", List.of(member))));
            if (ok.get("ok", Number.class).intValue() != 1) {
                throw new LaunchException("mongod refused to become a replica set: " + ok.toJson());
            }
        }
    }

    private boolean isInitiated() {
        try {
            return run(new Document("replSetGetStatus", 1)).containsKey("set");
        } catch (MongoCommandException e) {
            return e.getErrorCode() != NOT_YET_INITIALIZED;
        }
    }

    private Document run(Document command) {
        return client.getDatabase("admin").runCommand(command);
    }
}
