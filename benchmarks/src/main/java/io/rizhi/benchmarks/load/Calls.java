package io.rizhi.benchmarks.load;

import org.jspecify.annotations.Nullable;

/** Where connections get their next call. Only ever asked on the one event loop. */
public interface Calls {

    /** The next call; null while everybody who could call still waits for an answer. */
    @Nullable
    Call next();
}
