package io.rizhi.gateway.ids;

/** A person as study-service knows them. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value: " + value + " (expected: not blank)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
