package io.rizhi.kit.problem;

import java.time.Duration;
import java.util.List;

/**
 * One entry of a feature's catalogue of problems. Title and detail are looked up as {@code <code>.title} and
 * {@code <code>.detail} in the {@code problems/*_zh_CN.properties} and {@code problems/*_en.properties} files of every jar.
 *
 * @param code stable, kebab-case; clients switch on it and {@code docs/problems/<code>.md} explains it
 * @param status the HTTP status it is sent with, 400–599
 */
public record Problem(String code, int status) {

    private static final String CODE_PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    public Problem {
        if (!code.matches(CODE_PATTERN)) {
            throw new IllegalArgumentException("code: " + code + " (expected: kebab-case)");
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status: " + status + " (expected: 400..599)");
        }
    }

    /** A catalogue entry. */
    public static Problem of(String code, int status) {
        return new Problem(code, status);
    }

    /** This problem as an exception; {@code args} fill {@code {0}}, {@code {1}} … of the detail text. */
    public ProblemException exception(Object... args) {
        return new ProblemException(this, List.of(args), List.of(), null, null);
    }

    /** This problem with one entry per refused field. */
    public ProblemException exception(List<FieldError> errors) {
        return new ProblemException(this, List.of(), errors, null, null);
    }

    /** This problem with the time after which another try makes sense; for 429 and 503. */
    public ProblemException retryAfter(Duration wait, Object... args) {
        return new ProblemException(this, List.of(args), List.of(), wait, null);
    }
}
