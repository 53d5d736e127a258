package io.rizhi.launcher.mongo;

import io.rizhi.launcher.process.LaunchException;
import java.nio.file.Path;

/** Makes sure that a usable {@code mongod} is there, fetching a copy when none is. Argument: the cache folder. */
public final class MongodSetup {
    private MongodSetup() {}

    public static void main(String[] arguments) {
        if (!System.getenv().getOrDefault("MONGODB_URI", "").isBlank()) {
            System.out.println("MongoDB: the one named by MONGODB_URI");
            return;
        }
        try {
            System.out.println("MongoDB: " + new MongodBinary(System.getenv(), Path.of(arguments[0])).find());
        } catch (LaunchException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
