package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies a document of the library. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
