package io.rizhi.launcher.mongo;

import io.rizhi.launcher.process.LaunchException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which {@code mongod} to run: the one named by {@code RIZHI_MONGOD}, else one on the {@code PATH}, else the cached
 * copy, fetched when it is not there yet.
 */
public final class MongodBinary {
    private static final int OLDEST_MAJOR = 6;
    private static final Pattern VERSION = Pattern.compile("db version v(\\d+)\\.(\\d+)\\.(\\d+)");

    private final Map<String, String> environment;
    private final Path cache;

    public MongodBinary(Map<String, String> environment, Path cache) {
        this.environment = environment;
        this.cache = cache;
    }

    /** Finds or fetches a usable {@code mongod}; refuses one that is too old. */
    public Path find() {
        return installed().orElseGet(() -> new MongodCopy(cache).get());
    }

    /** A {@code mongod} of this machine, if there is one. */
    Optional<Path> installed() {
        @Nullable String named = environment.get("RIZHI_MONGOD");
        if (named != null && !named.isBlank()) {
            return Optional.of(usable(Path.of(named)));
        }
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(MongodBinary::usable);
    }

    private static Path usable(Path mongod) {
        refuseUnusable(mongod);
        return mongod;
    }

    /** Asks the server for its version; one that does not answer or is too old ends the start with a sentence. */
    static void refuseUnusable(Path mongod) {
        var said = versionText(mongod);
        var matcher = VERSION.matcher(said);
        if (!matcher.find()) {
            throw new LaunchException(mongod + " is not a usable mongod. It said: " + said.strip());
        }
        if (Integer.parseInt(matcher.group(1)) < OLDEST_MAJOR) {
            throw new LaunchException(mongod + " is MongoDB " + matcher.group(1) + "." + matcher.group(2)
                    + "; Rizhi needs " + OLDEST_MAJOR + ".0 or newer. Name a newer one with RIZHI_MONGOD.");
        }
    }

    private static String versionText(Path mongod) {
        try {
            var process = new ProcessBuilder(mongod.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return said;
        } catch (IOException e) {
            throw new LaunchException("Cannot run " + mongod + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while asking " + mongod + " for its version", e);
        }
    }
}
