package io.rizhi.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @Test
    void of_a_line_in_json_only_the_message_is_shown() {
        assertThat(LogTail.readable("{\"level\":\"ERROR\",\"message\":\"no \\\"key\\\"\\nhere\",\"ecs\":1}"))
                .isEqualTo("no \"key\"\nhere");
        assertThat(LogTail.readable("plain")).isEqualTo("plain");
    }

    @Test
    void a_message_of_any_length_is_shown(@TempDir Path folder) throws IOException {
        var log = folder.resolve("long.log");
        Files.writeString(log, "{\"message\":\"" + "x\\ty".repeat(100_000) + "\"}\n");

        assertThat(LogTail.of(log, 1)).hasSize(400_000).startsWith("x  y");
    }
}
