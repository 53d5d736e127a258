package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies a study plan. */
public record PlanId(String value) implements Comparable<PlanId> {

    public PlanId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static PlanId random() {
        return new PlanId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
