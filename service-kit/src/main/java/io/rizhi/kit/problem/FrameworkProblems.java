package io.rizhi.kit.problem;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

/** Translates what the framework, the drivers and the operators throw into problems of the kit. */
final class FrameworkProblems {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    ProblemException asProblem(Throwable failure) {
        ProblemException known = causeOf(failure, ProblemException.class);
        if (known != null) {
            return known;
        }
        if (causeOf(failure, DataBufferLimitException.class) != null) {
            return KitProblems.REQUEST_TOO_LARGE.exception();
        }
        if (failure instanceof WebExchangeBindException bind) {
            return KitProblems.INVALID_REQUEST.exception(fields(bind));
        }
        if (failure instanceof HandlerMethodValidationException method) {
            return KitProblems.INVALID_REQUEST.exception(parameters(method));
        }
        if (failure instanceof ConstraintViolationException violated) {
            return KitProblems.INVALID_REQUEST.exception(violations(violated));
        }
        if (failure instanceof ServerWebInputException input && isParameter(input)) {
            return KitProblems.INVALID_REQUEST.exception(List.of(parameter(input)));
        }
        return causeOf(failure, DecodingException.class) == null ? byKind(failure) : unreadable(failure);
    }

    /** Not the body: that is told of by its own fields. */
    private static boolean isParameter(ServerWebInputException failure) {
        MethodParameter parameter = failure.getMethodParameter();
        return parameter != null
                && (parameter.hasParameterAnnotation(RequestParam.class)
                        || parameter.hasParameterAnnotation(PathVariable.class));
    }

    private static FieldError parameter(ServerWebInputException failure) {
        MethodParameter parameter = Objects.requireNonNull(failure.getMethodParameter());
        if (failure instanceof MissingRequestValueException missing) {
            return FieldError.of("#" + missing.getName(), "not-null");
        }
        return FieldError.of(
                "#" + nameOf(parameter),
                WHOLE_NUMBERS.contains(parameter.getParameterType()) ? "whole-number" : "wrong-type");
    }

    /** As the address names it. */
    private static @Nullable String nameOf(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked == null || asked.name().isEmpty() ? parameter.getParameterName() : asked.name();
    }

    private static ProblemException byKind(Throwable failure) {
        if (failure instanceof AuthenticationException) {
            return KitProblems.UNAUTHENTICATED.exception();
        }
        if (failure instanceof AccessDeniedException) {
            return KitProblems.FORBIDDEN.exception();
        }
        if (failure instanceof CallNotPermittedException
                || failure instanceof BulkheadFullException
                || failure instanceof WebClientRequestException
                || failure instanceof MongoSocketException
                || failure instanceof MongoTimeoutException) {
            return KitProblems.BUSY.retryAfter(SOON);
        }
        if (failure instanceof TimeoutException) {
            return KitProblems.TIMED_OUT.exception();
        }
        if (failure instanceof ResponseStatusException status) {
            return byStatus(status);
        }
        return KitProblems.INTERNAL_ERROR.exception();
    }

    private static ProblemException byStatus(ResponseStatusException failure) {
        return switch (failure.getStatusCode().value()) {
            case 401 -> KitProblems.UNAUTHENTICATED.exception();
            case 403 -> KitProblems.FORBIDDEN.exception();
            case 404 -> KitProblems.NOT_FOUND.exception();
            case 405 -> KitProblems.METHOD_NOT_ALLOWED.exception();
            case 406 -> KitProblems.NOT_ACCEPTABLE.exception();
            case 413 -> KitProblems.REQUEST_TOO_LARGE.exception();
            case 415 -> KitProblems.UNSUPPORTED_MEDIA_TYPE.exception();
            case 429 -> KitProblems.TOO_MANY_REQUESTS.retryAfter(SOON);
            case 502 -> KitProblems.BAD_UPSTREAM.exception();
            case 503 -> KitProblems.BUSY.retryAfter(SOON);
            case 504 -> KitProblems.TIMED_OUT.exception();
            default ->
                failure.getStatusCode().is4xxClientError()
                        ? KitProblems.UNREADABLE_REQUEST.exception()
                        : KitProblems.INTERNAL_ERROR.exception();
        };
    }

    private static ProblemException unreadable(Throwable failure) {
        JsonMappingException mapping = causeOf(failure, JsonMappingException.class);
        if (mapping != null && !mapping.getPath().isEmpty()) {
            return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of(pointer(mapping), code(mapping))));
        }
        return KitProblems.UNREADABLE_REQUEST.exception();
    }

    private static String code(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "unknown-field";
        }
        return mapping instanceof MismatchedInputException mismatch && WHOLE_NUMBERS.contains(mismatch.getTargetType())
                ? "whole-number"
                : "wrong-type";
    }

    private static List<FieldError> fields(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> FieldError.of(
                        error instanceof org.springframework.validation.FieldError field
                                ? pointer(field.getField())
                                : "",
                        code(error.getCode())))
                .toList();
    }

    private static List<FieldError> parameters(HandlerMethodValidationException failure) {
        return failure.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof Errors bean ? fields(bean).stream() : named(result))
                .toList();
    }

    private static java.util.stream.Stream<FieldError> named(ParameterValidationResult result) {
        String name = "#" + result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream().map(error -> FieldError.of(name, code(lastOf(error.getCodes()))));
    }

    private static List<FieldError> violations(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .map(violation ->
                        FieldError.of(pointer(violation.getPropertyPath().toString()), code(nameOf(violation))))
                .toList();
    }

    private static String nameOf(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String pointer(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append(JsonPointer.SEPARATOR).append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** {@code NotBlank} becomes {@code not-blank}. */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String lastOf(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable failure, Class<T> type) {
        @Nullable Throwable at = failure;
        for (int depth = 0; at != null && depth < 10; depth++) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
            at = at.getCause();
        }
        return null;
    }
}
