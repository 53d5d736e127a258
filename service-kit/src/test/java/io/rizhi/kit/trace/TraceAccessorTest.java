package io.rizhi.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.junit.jupiter.api.Test;

class TraceAccessorTest {

    @Test
    void nothing_but_the_trace_is_restored_at_each_step_of_a_pipeline() {
        ContextRegistry registry = new ContextRegistry().loadThreadLocalAccessors();
        assertThat(registry.getThreadLocalAccessors()).hasSizeGreaterThan(1);

        TraceAccessor.registerAlone(registry);

        assertThat(registry.getThreadLocalAccessors())
                .extracting(ThreadLocalAccessor::key)
                .containsExactly(Trace.KEY);
    }
}
