package io.rizhi.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.launcher.process.Java;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A further instance of the service in a JVM of its own, beside the one under test, that can be killed. */
public final class KilledInstance implements AutoCloseable {
    private static final int KILLED = 137;
    private static final List<String> SHARED = List.of(
            "rizhi.mongo.uri",
            "rizhi.mongo.database",
            "rizhi.kafka.bootstrap",
            "rizhi.kafka.prefix",
            "rizhi.security.issuers.gateway",
            "rizhi.security.issuers.study",
            "rizhi.security.issuers.quiz",
            "rizhi.security.issuers.notification",
            "rizhi.security.key-file",
            "rizhi.outbox.delayed-prune");

    private final Process process;
    private final Path log;

    private KilledInstance(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param crashPoint where it is killed; null lets it live
     */
    public static KilledInstance start(Environment first, Path folder, @Nullable String crashPoint, String... more)
            throws IOException {
        Path log = Files.createTempFile(folder, "instance", ".log");
        List<String> words = Java.small(256);
        if (crashPoint != null) {
            words.add("-Drizhi.crash-point=" + crashPoint);
        }
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), QuizServiceApplication.class.getName()));
        SHARED.forEach(name -> words.add("--" + name + "=" + first.getProperty(name, "")));
        words.addAll(List.of("--spring.profiles.active=test", "--server.port=0", "--management.server.port=0"));
        words.addAll(List.of(more));
        return new KilledInstance(
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** Waits until it is dead, and dead because it was killed. */
    public void awaitKilled() throws InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(this::tail).isTrue();
        assertThat(process.exitValue()).as(this::tail).isEqualTo(KILLED);
    }

    /** Kills it now, wherever it is. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitKilled();
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
