package io.rizhi.kit.problem;

import java.util.List;

/**
 * Why one field of a request was refused.
 *
 * @param pointer JSON Pointer into the request body, or {@code #name} for a query parameter, path variable or header
 * @param code stable, kebab-case; its text is found under {@code field.<code>}
 * @param args values for {@code {0}}, {@code {1}} … of that text
 */
public record FieldError(String pointer, String code, List<Object> args) {

    public FieldError {
        args = List.copyOf(args);
    }

    /** A refused field. */
    public static FieldError of(String pointer, String code, Object... args) {
        return new FieldError(pointer, code, List.of(args));
    }
}
