package io.rizhi.kit.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one exception that carries a {@link Problem} to the wire. It holds no framework type. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient List<Object> args;
    private final transient List<FieldError> errors;
    private final transient @Nullable Duration retryAfter;

    ProblemException(
            Problem problem,
            List<Object> args,
            List<FieldError> errors,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(problem.code() + (args.isEmpty() ? "" : " " + args) + (errors.isEmpty() ? "" : " " + errors), cause);
        this.problem = problem;
        this.args = List.copyOf(args);
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** The same problem with the failure that led to it; the cause is logged and never sent. */
    public ProblemException causedBy(Throwable cause) {
        return new ProblemException(problem, args, errors, retryAfter, cause);
    }

    public Problem problem() {
        return problem;
    }

    /** Values for the detail text. */
    public List<Object> args() {
        return args;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Null unless another try makes sense after this time. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
