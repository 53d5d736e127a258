package io.rizhi.launcher.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One child process. Its output goes to a log file line by line and to a listener. Its standard input stays open while
 * this JVM lives: a child that reads the end of its input knows that its parent is gone, and leaves.
 */
public final class Child {
    private final String name;
    private final Process process;
    private final Path log;
    private final String readyLine;
    private final CountDownLatch saidReady = new CountDownLatch(1);
    private final CountDownLatch logged = new CountDownLatch(1);

    private Child(String name, Process process, Path log, String readyLine) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.readyLine = readyLine;
    }

    /**
     * What to run.
     *
     * @param readyLine the line that the child prints once it serves; empty when it prints none
     */
    public record Command(
            String name, List<String> words, Map<String, String> environment, Path log, String readyLine) {
        public Command {
            words = List.copyOf(words);
            environment = Map.copyOf(environment);
        }
    }

    public static Child start(Command command, Consumer<String> console) {
        var builder = new ProcessBuilder(OwnSession.of(command.words())).redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            var child = new Child(command.name(), builder.start(), command.log(), command.readyLine());
            var pump = new Thread(() -> child.log(console), command.name() + "-log");
            pump.setDaemon(true);
            pump.start();
            return child;
        } catch (IOException e) {
            throw new LaunchException("Cannot start " + command.name() + ": " + e.getMessage(), e);
        }
    }

    private void log(Consumer<String> console) {
        try {
            pump(console);
        } finally {
            logged.countDown();
        }
    }

    private void pump(Consumer<String> console) {
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                BufferedWriter file =
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            String line;
            while ((line = lines.readLine()) != null) {
                file.write(line);
                file.newLine();
                if (!lines.ready()) {
                    file.flush();
                }
                if (!readyLine.isEmpty() && line.endsWith(readyLine)) {
                    saidReady.countDown();
                }
                console.accept(line);
            }
        } catch (IOException e) {
            // The pipe ends when the child is killed; what it wrote before is in the file.
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Waits for the ready line; ends early, with the end of the log, when the child dies. */
    public void awaitReadyLine(Duration limit) {
        await(limit, () -> saidReady.getCount() == 0);
    }

    /** Waits until the condition holds, asking every 50 ms; a child that dies meanwhile ends the wait. */
    public void await(Duration limit, Condition condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!condition.holds()) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    // Its last words may still be on their way into the log.
                    var unused = logged.await(2, TimeUnit.SECONDS);
                    throw new LaunchException(name + " ended with code " + process.exitValue()
                            + " before it was ready. End of " + log + ":\n" + LogTail.of(log, 15));
                }
                if (System.nanoTime() > deadline) {
                    throw new LaunchException(name + " is late: not ready after " + limit.toSeconds() + " s. End of "
                            + log + ":\n" + LogTail.of(log, 15));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + name, e);
        }
    }

    /** Something to wait for. */
    @FunctionalInterface
    public interface Condition {
        boolean holds();
    }

    /** Asks the child to leave by closing its input, then by signal; kills it when it stays beyond the limit. */
    public void stop(Duration limit) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            leave(limit);
        }
    }

    private void leave(Duration limit) {
        try {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                return;
            }
            process.destroy();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Kills the child at once, as a crash would, and returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }
}
