package io.rizhi.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the checkout is. */
public final class Repository {
    private Repository() {}

    /** The folder that holds {@code .mvn}, from the working directory upwards. */
    public static Path root() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
            folder = folder.getParent();
        }
        throw new LaunchException(
                "Run this inside the checkout: no folder above " + Path.of("").toAbsolutePath() + " holds .mvn");
    }
}
