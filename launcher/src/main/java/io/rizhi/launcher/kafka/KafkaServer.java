package io.rizhi.launcher.kafka;

import io.rizhi.launcher.process.Child;
import io.rizhi.launcher.process.Java;
import io.rizhi.launcher.process.LaunchException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One broker child: a single KRaft node on the loopback address. */
public final class KafkaServer {
    /** Data formatted by another major version does not open; the folder says which version wrote it. */
    static final String VERSION = "3.9";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Child child;
    private final int port;

    private KafkaServer(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * What to start.
     *
     * @param archives folder for the archive of the broker's classes
     */
    public record Options(Path dataFolder, int port, int controllerPort, Path log, Path archives) {
        /** Keeps the archive in the data folder. */
        public Options(Path dataFolder, int port, int controllerPort, Path log) {
            this(dataFolder, port, controllerPort, log, dataFolder);
        }
    }

    public static KafkaServer start(Options options, Consumer<String> console) {
        var folder = options.dataFolder().toAbsolutePath();
        var words = Java.small(128);
        words.addAll(Java.archiveOptions("kafka", options.archives()));
        words.addAll(List.of(
                "-Dlogback.configurationFile=broker-logback.xml",
                "-cp",
                Java.launcherClassPath(),
                BrokerMain.class.getName(),
                prepare(folder, options).toString(),
                clusterId(folder)));
        var child = Child.start(new Child.Command("kafka", words, Map.of(), options.log(), BrokerMain.READY), console);
        try {
            child.awaitReadyLine(START_LIMIT);
            return new KafkaServer(child, options.port());
        } catch (RuntimeException e) {
            child.kill();
            throw e;
        }
    }

    private static Path prepare(Path folder, Options options) {
        try {
            Files.createDirectories(folder);
            refuseOtherVersion(folder.resolve("rizhi-broker-version"));
            var file = folder.resolve("broker.properties");
            var settings = new BrokerSettings(folder.resolve("log"), options.port(), options.controllerPort());
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                settings.properties().store(out, null);
            }
            return file;
        } catch (IOException e) {
            throw new LaunchException("Cannot use the data folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void refuseOtherVersion(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, VERSION);
        }
        var written = Files.readString(file).strip();
        if (!written.equals(VERSION)) {
            throw new LaunchException("The Kafka data in " + file.getParent() + " was written by version " + written
                    + " and cannot be opened by " + VERSION + ". Use that release of Rizhi, or another data folder.");
        }
    }

    private static String clusterId(Path folder) {
        var file = folder.resolve("cluster-id");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, freshClusterId());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchException("Cannot keep the cluster id in " + file + ": " + e.getMessage(), e);
        }
    }

    /** Kafka writes its ids as 128 random bits in URL-safe base64; one that begins with a dash reads as an option. */
    private static String freshClusterId() {
        while (true) {
            var random = UUID.randomUUID();
            var bits = ByteBuffer.allocate(16)
                    .putLong(random.getMostSignificantBits())
                    .putLong(random.getLeastSignificantBits());
            var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bits.array());
            if (!id.startsWith("-")) {
                return id;
            }
        }
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    public Child child() {
        return child;
    }

    public void stop() {
        child.stop(Duration.ofSeconds(20));
    }

    public void kill() {
        child.kill();
    }
}
