package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies a document import under review. */
public record ImportId(String value) implements Comparable<ImportId> {

    public ImportId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static ImportId random() {
        return new ImportId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ImportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
