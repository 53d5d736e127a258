package io.rizhi.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import io.rizhi.kit.trace.Trace;
import org.junit.jupiter.api.Test;

class WebAutoConfigurationTest {

    @Test
    void a_service_restores_the_trace_and_nothing_else_at_each_step() {
        assertThat(new WebAutoConfiguration()).isNotNull();

        assertThat(ContextRegistry.getInstance().getThreadLocalAccessors())
                .extracting(ThreadLocalAccessor::key)
                .containsExactly(Trace.KEY);
    }
}
