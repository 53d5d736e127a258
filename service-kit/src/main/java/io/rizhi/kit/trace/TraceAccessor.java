package io.rizhi.kit.trace;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Shows the trace id of the Reactor context to the log while a step of the pipeline runs on a thread. */
public final class TraceAccessor implements ThreadLocalAccessor<Trace> {

    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();
    private static final String FIELD = "traceId";

    /**
     * Registers this accessor and removes those of libraries (security context, exchange, observation). Each of them is set and
     * reset at every step of every pipeline, and all that they carry is read from the Reactor context here.
     */
    public static void registerAlone(ContextRegistry registry) {
        registry.getThreadLocalAccessors().stream()
                .map(ThreadLocalAccessor::key)
                .toList()
                .forEach(registry::removeThreadLocalAccessor);
        registry.registerThreadLocalAccessor(new TraceAccessor());
    }

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
