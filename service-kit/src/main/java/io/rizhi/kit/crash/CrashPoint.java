package io.rizhi.kit.crash;

import org.jspecify.annotations.Nullable;

/**
 * A place where a process may die in the middle of something. It does nothing unless the system property {@code
 * rizhi.crash-point} names it; then the process ends as if killed.
 */
public final class CrashPoint {

    private static final @Nullable String ARMED = System.getProperty("rizhi.crash-point");
    private static final int KILLED = 137;

    private CrashPoint() {}

    /** Ends the process if this point is the armed one. */
    public static void hit(String name) {
        if (ARMED != null && ARMED.equals(name)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
