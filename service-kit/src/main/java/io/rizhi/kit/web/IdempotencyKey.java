package io.rizhi.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Idempotency-Key} of a write. A controller takes it as an argument; where the client sent none, a random key
 * stands in, so that code needs no second path.
 */
public record IdempotencyKey(String value) {

    /** Name of the request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final ObjectMapper JSON = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    private static final String ALLOWED = "[A-Za-z0-9_.:-]{8,128}";

    /** The key of a header value; a malformed one is a 400. */
    public static IdempotencyKey of(@Nullable String header) {
        if (header == null) {
            return new IdempotencyKey(RandomIds.next());
        }
        if (!header.matches(ALLOWED)) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#" + HEADER, "pattern")));
        }
        return new IdempotencyKey(header);
    }

    /** The key together with a hash of what was asked, so that a second use with other content is noticed. */
    public IdempotentRequest with(Object request) {
        try {
            return new IdempotentRequest(value, RandomIds.derived(JSON.writeValueAsString(request)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("request: " + request.getClass() + " (expected: serialisable)", e);
        }
    }

    /** Id of a thing created by this person with this key: a repeat meets the first result as a duplicate key. */
    public String idFor(String personId) {
        return RandomIds.derived("idempotency", personId, value);
    }
}
