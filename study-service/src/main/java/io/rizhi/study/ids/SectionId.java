package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies a section; stable across revisions while it can be recognised. */
public record SectionId(String value) implements Comparable<SectionId> {

    public SectionId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static SectionId random() {
        return new SectionId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
