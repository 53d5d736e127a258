package io.rizhi.launcher.product;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Stops the product of a data folder from outside: its launcher, or what a dead launcher left behind. */
public final class Shutdown {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Shutdown() {}

    public static void of(Path data, Consumer<String> say) {
        var launcher = RunFolder.launcher(data);
        if (launcher.isPresent()) {
            say.accept("Stopping the launcher, process " + launcher.get().pid() + ".");
            RunFolder.end(launcher.get(), LIMIT);
        }
        var left = RunFolder.leftOvers(data.resolve("run"));
        left.forEach(process -> RunFolder.end(process, Duration.ofSeconds(10)));
        say.accept(launcher.isPresent() || !left.isEmpty() ? "Stopped." : "Nothing runs on " + data + ".");
    }
}
