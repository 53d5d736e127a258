package io.rizhi.kit.trace;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Shows the trace id of the Reactor context to the log while a step of the pipeline runs on a thread. */
public final class TraceAccessor implements ThreadLocalAccessor<Trace> {

    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();
    private static final String FIELD = "traceId";

    @Override
    public Object key() {
        return Trace.KEY;
    }

    @Override
    public @Nullable Trace getValue() {
        return CURRENT.get();
    }

    @Override
    public void setValue(Trace trace) {
        CURRENT.set(trace);
        MDC.put(FIELD, trace.traceId());
    }

    @Override
    public void setValue() {
        CURRENT.remove();
        MDC.remove(FIELD);
    }
}
