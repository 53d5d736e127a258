package io.rizhi.study.ids;

import java.util.UUID;

/** Identifies a person of the organisation. */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("value: " + value + " (expected: 1 to 64 characters)");
        }
    }

    /** A new random id. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
