package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies one immutable revision of a document. */
public record RevisionId(String value) implements Comparable<RevisionId> {

    public RevisionId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(RevisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
