package io.rizhi.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Stops a child that cannot watch its input itself. A tiny shell waits on a pipe held by this JVM; when the JVM is gone,
 * even by {@code kill -9}, the pipe ends and the shell stops the child, if the process with that id still runs the same
 * program with the same mark among its arguments.
 */
public final class Watchman {
    private static final String SCRIPT = """
            read -r word
            [ "$word" = off ] && exit 0
            if [ -r "/proc/$1/cmdline" ]; then line=$(tr '\\0' ' ' < "/proc/$1/cmdline")
            else line=$(ps -p "$1" -o args=); fi
            case "$line" in *"$2"*) kill -TERM "$1" ;; esac
            """;

    private final Process shell;

    private Watchman(Process shell) {
        this.shell = shell;
    }

    /**
     * Starts watching.
     *
     * @param mark a piece of the child's command line that no other process has, such as its data folder
     */
    public static Watchman over(Child child, String mark) {
        try {
            var shell = new ProcessBuilder(OwnSession.of(
                            List.of("/bin/sh", "-c", SCRIPT, "watchman", Long.toString(child.pid()), mark)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Watchman(shell);
        } catch (IOException e) {
            child.kill();
            throw new LaunchException("Cannot watch " + child.name() + ": " + e.getMessage(), e);
        }
    }

    /** The child has left by itself; nothing to stop any more. */
    public void dismiss() {
        try (var out = shell.getOutputStream()) {
            out.write("off\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the pipe without a word, as the death of this JVM does. */
    void vanish() throws IOException {
        shell.getOutputStream().close();
    }

    boolean hasLeft(Duration limit) throws InterruptedException {
        return shell.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
