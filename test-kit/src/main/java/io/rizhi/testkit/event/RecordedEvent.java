package io.rizhi.testkit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * One record as it was on the wire.
 *
 * @param topic topic without the test's prefix
 * @param key the aggregate's id
 * @param headers all headers as text
 * @param data the value
 */
public record RecordedEvent(String topic, String key, Map<String, String> headers, JsonNode data) {
    /** The event type, such as {@code rizhi.quiz.attempt-graded.v1}; empty when the header is missing. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    /** The id by which consumers recognise a repeat; empty when the header is missing. */
    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    /** The aggregate's counter; -1 when the header is missing. */
    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "-1"));
    }
}
