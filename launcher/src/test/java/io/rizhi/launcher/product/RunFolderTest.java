package io.rizhi.launcher.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    Path data;

    private Process stranger;

    @BeforeEach
    void starts_a_process_that_waits() throws IOException {
        stranger = new ProcessBuilder("/bin/sh", "-c", "read -r word").start();
    }

    @AfterEach
    void ends_it() {
        stranger.destroyForcibly();
    }

    @Test
    void a_second_launcher_on_one_data_folder_is_told_who_has_it() {
        try (var first = RunFolder.take(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunFolder.take(data))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("./dev down");
        }
    }

    @Test
    void a_folder_is_free_again_once_its_launcher_has_left() {
        RunFolder.take(data).close();

        try (var second = RunFolder.take(data)) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void ends_what_an_earlier_launcher_left_behind() throws IOException {
        note(stranger.toHandle().info().startInstant().orElseThrow().toString());
        var said = new ArrayList<String>();

        try (var folder = RunFolder.take(data)) {
            folder.endLeftOvers(said::add);
        }

        assertThat(stranger.isAlive()).isFalse();
        assertThat(said).singleElement().asString().contains(Long.toString(stranger.pid()));
    }

    @Test
    void leaves_a_process_alone_that_only_got_the_same_number() throws IOException {
        note("2001-01-01T00:00:00Z");

        try (var folder = RunFolder.take(data)) {
            folder.endLeftOvers(line -> {});
        }

        assertThat(stranger.isAlive()).isTrue();
    }

    private void note(String start) throws IOException {
        Files.createDirectories(data.resolve("run"));
        Files.writeString(data.resolve("run/quiz-service.pid"), stranger.pid() + " " + start + "\n");
    }
}
