package io.rizhi.launcher.mongo;

import com.mongodb.client.MongoClient;
import io.rizhi.launcher.process.Child;
import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Watchman;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One {@code mongod} child: a replica set with a single member, on the loopback address only. */
public final class MongoServer {
    private static final String REPLICA_SET = "rizhi";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Child child;
    private final Watchman watchman;
    private final int port;

    private MongoServer(Child child, Watchman watchman, int port) {
        this.child = child;
        this.watchman = watchman;
        this.port = port;
    }

    /** What to start; {@code port} counts only for a new data folder, which remembers it. */
    public record Options(Path mongod, Path dataFolder, int port, Path log) {}

    public static MongoServer start(Options options, Consumer<String> console) {
        int port = rememberedPort(options.dataFolder(), options.port());
        var data = options.dataFolder().toAbsolutePath().toString();
        var words = List.of(
                options.mongod().toString(),
                "--dbpath",
                data,
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1",
                "--replSet",
                REPLICA_SET,
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--oplogSize",
                "512",
                "--noscripting",
                "--networkMessageCompressors",
                "disabled",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false",
                "--setParameter",
                "shutdownTimeoutMillisForSignaledShutdown=500");
        var child = Child.start(new Child.Command("mongod", words, Map.of(), options.log(), ""), console);
        var server = new MongoServer(child, Watchman.over(child, data), port);
        try {
            server.awaitPrimary();
            return server;
        } catch (RuntimeException e) {
            server.kill();
            throw e;
        }
    }

    /**
     * The port of this data folder. The replica-set configuration inside the data names it, so a folder keeps the port it
     * began with.
     */
    public static int rememberedPort(Path dataFolder, int portOfNewFolder) {
        var file = dataFolder.resolve("rizhi-port");
        try {
            Files.createDirectories(dataFolder);
            if (!Files.exists(file)) {
                Files.writeString(file, Integer.toString(portOfNewFolder));
            }
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException e) {
            throw new LaunchException("Cannot use the data folder " + dataFolder + ": " + e.getMessage(), e);
        }
    }

    private void awaitPrimary() {
        try (MongoClient client = MongoAdmin.connect(port)) {
            var admin = new MongoAdmin(client);
            child.await(START_LIMIT, admin::answers);
            admin.refuseForeignServer(port, child.pid());
            admin.initiateOnce(REPLICA_SET, port);
            child.await(START_LIMIT, admin::isPrimary);
        }
    }

    public String uri() {
        return uriOf(port);
    }

    /** Connection string of the server on this port, without a database. */
    public static String uriOf(int port) {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=" + REPLICA_SET;
    }

    public int port() {
        return port;
    }

    public Child child() {
        return child;
    }

    /** Asks the server to shut down cleanly and waits for it. */
    public void stop() {
        child.stop(Duration.ofSeconds(20));
        watchman.dismiss();
    }

    public void kill() {
        child.kill();
        watchman.dismiss();
    }
}
