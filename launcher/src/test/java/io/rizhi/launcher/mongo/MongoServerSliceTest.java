package io.rizhi.launcher.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Ports;
import io.rizhi.launcher.process.Repository;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoServerSliceTest {
    @TempDir
    Path folder;

    private final int port = Ports.free(1).get(0);

    private MongoServer start(String data, int wantedPort) {
        var mongod = new MongodBinary(System.getenv(), Repository.root().resolve(".data/cache")).find();
        return MongoServer.start(
                new MongoServer.Options(mongod, folder.resolve(data), wantedPort, folder.resolve(data + ".log")),
                line -> {});
    }

    @Test
    void keeps_an_acknowledged_write_and_its_port_over_a_kill() {
        var first = start("data", port);
        try (var client = MongoClients.create(first.uri() + "&w=majority&journal=true")) {
            client.getDatabase("test").getCollection("things").insertOne(new Document("_id", "kept"));
        }
        first.kill();

        var second = start("data", port + 1);
        try (var client = MongoClients.create(second.uri())) {
            assertThat(client.getDatabase("test").getCollection("things").countDocuments())
                    .isEqualTo(1);
        } finally {
            second.stop();
        }
        assertThat(second.port()).isEqualTo(port);
        assertThat(second.child().isAlive()).isFalse();
    }

    @Test
    void never_takes_somebody_elses_server_on_its_port_for_its_own() {
        var theirs = start("theirs", port);
        try {
            assertThatThrownBy(() -> start("ours", port)).isInstanceOf(LaunchException.class);
            assertThat(theirs.child().isAlive()).isTrue();
        } finally {
            theirs.kill();
        }
    }
}
