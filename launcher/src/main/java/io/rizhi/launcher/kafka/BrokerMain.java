package io.rizhi.launcher.kafka;

import io.rizhi.launcher.process.ParentWatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * The broker's own JVM: formats the data folder once, runs the broker, and leaves when its parent is gone. Arguments:
 * the settings file and the cluster id.
 */
public final class BrokerMain {
    static final String READY = "RIZHI BROKER READY";

    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        int formatted = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "-t", arguments[1], "-c", file.toString()}, System.out);
        if (formatted != 0) {
            System.exit(formatted);
        }
        var settings = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            settings.load(in);
        }
        var broker = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown, "broker-shutdown"));
        ParentWatch.exitWithParent();
        broker.startup();
        System.out.println(READY);
        broker.awaitShutdown();
    }
}
