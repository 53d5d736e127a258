package io.rizhi.testkit.stack;

import io.rizhi.launcher.process.Java;
import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one {@code mongod} and the one Kafka broker of this build. The first test that asks starts them in a keeper
 * process; later modules attach by the addresses in the root {@code target/shared-stack}. The keeper stops both when no
 * build that uses them is alive any more, however the builds ended.
 *
 * @param mongoUri connection string without a database
 * @param kafkaBootstrap host and port of the broker
 */
public record SharedStack(String mongoUri, String kafkaBootstrap) {
    private static final long START_SECONDS = 180;
    private static @Nullable SharedStack attached;

    /** The stack, started if this is the first use in the build. */
    public static synchronized SharedStack get() {
        if (attached == null) {
            attached = attach(StackFolder.ofThisCheckout());
        }
        return attached;
    }

    private static SharedStack attach(StackFolder folder) {
        try (var lockFile = FileChannel.open(folder.attachLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lockFile.lock()) {
            if (!lock.isValid()) {
                throw new LaunchException("Cannot lock " + folder.attachLock());
            }
            folder.register(BuildProcess.current());
            @Nullable SharedStack running = folder.running();
            return running != null ? running : startKeeper(folder);
        } catch (IOException e) {
            throw new LaunchException("Cannot attach to the shared stack: " + e.getMessage(), e);
        }
    }

    private static SharedStack startKeeper(StackFolder folder) throws IOException {
        var log = folder.keeperLog();
        var words = new ArrayList<>(List.of(
                Java.executable(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=broker-logback.xml",
                "-cp",
                ownClasses() + File.pathSeparator + Java.launcherClassPath(),
                StackKeeper.class.getName()));
        var keeper = new ProcessBuilder(words)
                .directory(Repository.root().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try {
            while (System.nanoTime() < deadline) {
                @Nullable SharedStack running = folder.running();
                if (running != null) {
                    return running;
                }
                if (keeper.waitFor(50, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keeper.destroyForcibly();
        throw new LaunchException("The shared stack did not start. Its log:\n" + Files.readString(log));
    }

    private static Path ownClasses() {
        return Path.of(SharedStack.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
