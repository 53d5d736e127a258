package io.rizhi.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final List<String> console = new CopyOnWriteArrayList<>();

    private Child shell(String script) {
        return Child.start(
                new Child.Command(
                        "part",
                        List.of("/bin/sh", "-c", script),
                        Map.of("WORD", "hello"),
                        folder.resolve("part.log"),
                        "READY"),
                console::add);
    }

    @Test
    void is_ready_when_it_says_so_and_its_lines_are_in_the_log() {
        var child = shell("echo $WORD; echo READY; read -r word");

        child.awaitReadyLine(LONG);

        assertThat(console).containsExactly("hello", "READY");
        child.stop(LONG);
        assertThat(LogTail.of(folder.resolve("part.log"), 5)).isEqualTo("hello\nREADY");
    }

    @Test
    void leaves_when_its_input_is_closed() throws Exception {
        var child = shell("echo READY; read -r word; exit 7");
        child.awaitReadyLine(LONG);

        child.stop(LONG);

        assertThat(child.exit().get(10, TimeUnit.SECONDS)).isEqualTo(7);
    }

    @Test
    void is_killed_when_it_will_not_leave() {
        var child = shell("trap '' TERM; echo READY; while :; do read -r word || sleep 1; done");
        child.awaitReadyLine(LONG);

        child.stop(Duration.ofMillis(100));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void one_that_dies_early_ends_the_wait_with_the_end_of_its_log() {
        var child = shell("echo cannot bind; exit 3");

        assertThatThrownBy(() -> child.awaitReadyLine(LONG))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("part ended with code 3")
                .hasMessageContaining("cannot bind");
    }

    @Test
    void of_a_log_line_in_json_only_the_message_is_shown() {
        assertThat(LogTail.readable(
                        "{\"log\":{\"level\":\"ERROR\"},\"message\":\"said \\\"no\\\"\\nand left\",\"x\":1}"))
                .isEqualTo("said \"no\"\nand left");
        assertThat(LogTail.readable("plain {text}")).isEqualTo("plain {text}");
    }

    @Test
    void one_that_is_late_is_named() {
        var child = shell("read -r word");

        assertThatThrownBy(() -> child.awaitReadyLine(Duration.ofMillis(100))).hasMessageContaining("part is late");
        child.kill();
    }

    @Test
    void a_child_that_cannot_watch_its_parent_is_stopped_when_the_pipe_to_its_watchman_ends() throws Exception {
        var child = shell("exec sleep 1000.25");
        var other = shell("exec sleep 1000.75");

        Watchman.over(child, "1000.25").vanish();
        Watchman.over(other, "1000.25").vanish();

        assertThat(child.exit().get(10, TimeUnit.SECONDS)).isEqualTo(143);
        assertThat(other.isAlive())
                .as("another program under the number is left alone")
                .isTrue();
        other.kill();
    }

    @Test
    void a_dismissed_watchman_stops_nothing() throws Exception {
        var child = shell("exec sleep 1000.5");

        var watchman = Watchman.over(child, "1000.5");
        watchman.dismiss();

        assertThat(watchman.hasLeft(LONG)).isTrue();
        assertThat(child.isAlive()).isTrue();
        child.kill();
    }
}
