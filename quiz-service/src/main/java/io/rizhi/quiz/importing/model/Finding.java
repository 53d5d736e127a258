package io.rizhi.quiz.importing.model;

import java.util.List;

/**
 * A doubt (warning) or a contradiction (error) about what was read.
 *
 * @param code stable, has a text per language
 * @param line line of the source, counted from 1; 0 when the finding is about the whole
 * @param arguments what the text names, in order
 */
public record Finding(String code, Severity severity, int line, List<String> arguments) {
    /** An error keeps a question out of the bank until somebody repairs it; a warning only asks for a look. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Of a line so many lines further down; what is about the whole stays so. */
    Finding shifted(int by) {
        return line == 0 ? this : new Finding(code, severity, line + by, arguments);
    }

    public static Finding warning(String code, int line, String... arguments) {
        return new Finding(code, Severity.WARNING, line, List.of(arguments));
    }

    public static Finding error(String code, int line, String... arguments) {
        return new Finding(code, Severity.ERROR, line, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
