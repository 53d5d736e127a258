package io.rizhi.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_trace_continues_under_its_id_with_a_span_of_its_own() {
        Trace trace = Trace.from("00-" + ID + "-00f067aa0ba902b7-01");

        assertThat(trace.traceId()).isEqualTo(ID);
        assertThat(trace.spanId()).isNotEqualTo("00f067aa0ba902b7");
        assertThat(trace.traceparent()).matches("00-" + ID + "-[0-9a-f]{16}-01");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + ID + "-0000000000000000-01",
                "01-" + ID + "-00f067aa0ba902b7-01",
                "00-" + ID + "-00f067aa0ba902b7-01\nforged",
                "<script>"
            })
    void anything_else_begins_a_new_trace(String header) {
        assertThat(Trace.from(header).traceId()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
    }
}
