package io.rizhi.testkit.stack;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Repository;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The files by which the builds and the keeper of the shared stack find each other. */
record StackFolder(Path path) {
    static StackFolder ofThisCheckout() {
        try {
            var path = Repository.root().resolve("target/shared-stack");
            Files.createDirectories(path.resolve("users"));
            return new StackFolder(path);
        } catch (IOException e) {
            throw new LaunchException("Cannot use target/shared-stack: " + e.getMessage(), e);
        }
    }

    Path attachLock() {
        return path.resolve("attach.lock");
    }

    Path keeperLog() {
        return path.resolve("keeper.log");
    }

    /** The key with which the services under test sign, made by the first that needs it: making one takes seconds. */
    Path signingKey() {
        return path.resolve("signing-key.pem");
    }

    private Path addresses() {
        return path.resolve("stack.properties");
    }

    void register(ProcessHandle build) throws IOException {
        Files.writeString(path.resolve("users").resolve(Long.toString(build.pid())), BuildProcess.startedAt(build));
    }

    /** Forgets the builds that are gone; says whether one is left. */
    boolean isInUse() throws IOException {
        boolean inUse = false;
        try (var users = Files.list(path.resolve("users"))) {
            for (Path user : users.toList()) {
                if (BuildProcess.alive(Long.parseLong(user.getFileName().toString()), Files.readString(user))
                        .isPresent()) {
                    inUse = true;
                } else {
                    Files.deleteIfExists(user);
                }
            }
        }
        return inUse;
    }

    /** The addresses, if the keeper that wrote them is still alive. */
    @Nullable
    SharedStack running() throws IOException {
        if (!Files.exists(addresses())) {
            return null;
        }
        var written = new Properties();
        try (BufferedReader in = Files.newBufferedReader(addresses())) {
            written.load(in);
        }
        var keeper = Long.parseLong(written.getProperty("keeper.pid", "-1"));
        return BuildProcess.alive(keeper, written.getProperty("keeper.started", ""))
                .map(alive -> new SharedStack(
                        written.getProperty("mongo.uri", ""), written.getProperty("kafka.bootstrap", "")))
                .orElse(null);
    }

    void publish(SharedStack stack) throws IOException {
        var self = ProcessHandle.current();
        var properties = new Properties();
        properties.setProperty("mongo.uri", stack.mongoUri());
        properties.setProperty("kafka.bootstrap", stack.kafkaBootstrap());
        properties.setProperty("keeper.pid", Long.toString(self.pid()));
        properties.setProperty("keeper.started", BuildProcess.startedAt(self));
        var fresh = path.resolve("stack.properties.new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            properties.store(out, null);
        }
        Files.move(fresh, addresses(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(addresses());
    }
}
