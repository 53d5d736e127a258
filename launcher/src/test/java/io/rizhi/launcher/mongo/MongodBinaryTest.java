package io.rizhi.launcher.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodBinaryTest {
    @TempDir
    Path folder;

    @Test
    void the_named_one_comes_before_the_one_on_the_path() throws IOException {
        var named = mongod("named", "7.0.1");
        var onPath = mongod("path", "8.0.1");

        var environment = Map.of(
                "RIZHI_MONGOD", named.toString(), "PATH", onPath.getParent().toString());

        assertThat(new MongodBinary(environment, folder).installed()).contains(named);
        assertThat(new MongodBinary(Map.of("PATH", onPath.getParent().toString()), folder).installed())
                .contains(onPath);
        assertThat(new MongodBinary(Map.of("PATH", "/nowhere"), folder).installed())
                .isEmpty();
    }

    @Test
    void an_older_server_is_refused_with_a_sentence() throws IOException {
        var old = mongod("old", "5.0.31");

        assertThatThrownBy(() -> new MongodBinary(Map.of("RIZHI_MONGOD", old.toString()), folder).installed())
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("is MongoDB 5.0; Rizhi needs 6.0 or newer");
    }

    @Test
    void something_that_is_no_mongod_is_refused() throws IOException {
        var other = script("other", "echo hello");

        assertThatThrownBy(() -> new MongodBinary(Map.of("RIZHI_MONGOD", other.toString()), folder).installed())
                .hasMessageContaining("not a usable mongod");
    }

    private Path mongod(String name, String version) throws IOException {
        return script(name, "echo 'db version v" + version + "'");
    }

    private Path script(String name, String line) throws IOException {
        var file = Files.createDirectories(folder.resolve(name)).resolve("mongod");
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
