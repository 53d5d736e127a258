package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies a study record, one person in one plan. */
public record RecordId(String value) implements Comparable<RecordId> {

    public RecordId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static RecordId random() {
        return new RecordId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
