package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies a unit of the organisation's tree. */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static UnitId random() {
        return new UnitId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
