package io.rizhi.launcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerSliceTest {
    @TempDir
    Path folder;

    private final List<Integer> ports = Ports.free(2);

    private KafkaServer start() {
        return KafkaServer.start(
                new KafkaServer.Options(folder, ports.get(0), ports.get(1), folder.resolve("kafka.log")), line -> {});
    }

    @Test
    void keeps_its_topics_over_a_kill_and_makes_none_by_itself() throws Exception {
        var first = start();
        try (var admin = Admin.create(Map.of("bootstrap.servers", first.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic("kept", 2, (short) 1)))
                    .all()
                    .get();
        }
        first.kill();

        var second = start();
        try (var admin = Admin.create(Map.of("bootstrap.servers", second.bootstrap()))) {
            assertThat(admin.listTopics().names().get()).containsExactly("kept");
        } finally {
            second.stop();
        }
        assertThat(second.child().isAlive()).isFalse();
    }

    @Test
    void refuses_data_that_another_version_wrote() throws IOException {
        Files.writeString(folder.resolve("rizhi-broker-version"), "4.1");

        assertThatThrownBy(this::start)
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("written by version 4.1");
    }
}
