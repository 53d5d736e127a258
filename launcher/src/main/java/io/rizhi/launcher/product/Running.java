package io.rizhi.launcher.product;

import io.rizhi.launcher.process.Child;
import java.time.Duration;

/** A part that runs: its process, how to ask it to leave, how to kill it. */
record Running(Child child, Runnable stop, Runnable kill) {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    static Running of(Child child) {
        return new Running(child, () -> child.stop(STOP_LIMIT), child::kill);
    }
}
