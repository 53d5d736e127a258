package io.rizhi.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire shape of a problem. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        @Nullable List<Entry> errors,
        @Nullable Long retryAfterSeconds) {

    record Entry(String pointer, String code, String detail) {}
}
