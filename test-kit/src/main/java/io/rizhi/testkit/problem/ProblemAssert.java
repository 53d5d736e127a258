package io.rizhi.testkit.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/**
 * Asserts that an answer is a problem as RFC 9457 and this product define it. Every construction already checks the
 * content type, that {@code type} names the code, that status and instance fit, that a trace id is there, and that
 * nothing of a stack trace or a class name leaked.
 */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, JsonNode> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityExchangeResult<byte[]> result;

    private ProblemAssert(EntityExchangeResult<byte[]> result, JsonNode problem) {
        super(problem, ProblemAssert.class);
        this.result = result;
    }

    /** Reads the answer as a problem and checks what every problem must have. */
    public static ProblemAssert assertThatProblem(ResponseSpec response) {
        EntityExchangeResult<byte[]> result = response.expectBody().returnResult();
        byte @Nullable [] body = result.getResponseBody();
        var text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        Assertions.assertThat(result.getResponseHeaders().getContentType())
                .as("content type of %s %s", result.getStatus(), text)
                .satisfies(type -> Assertions.assertThat(MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(type))
                        .isTrue());
        try {
            return new ProblemAssert(result, JSON.readTree(text)).isWellFormed(text);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    private ProblemAssert isWellFormed(String text) {
        Assertions.assertThat(text).as("nothing of our insides").doesNotContain("\tat ", "Exception", "io.rizhi.");
        Assertions.assertThat(field("type")).isEqualTo("urn:rizhi:problem:" + field("code"));
        Assertions.assertThat(actual.path("status").asInt())
                .as("status member")
                .isEqualTo(result.getStatus().value());
        Assertions.assertThat(field("title")).as("title").isNotBlank();
        Assertions.assertThat(field("instance")).isEqualTo(result.getUrl().getRawPath());
        Assertions.assertThat(field("traceId")).as("traceId").isNotBlank();
        return this;
    }

    public ProblemAssert hasCode(String code) {
        Assertions.assertThat(field("code")).as("code of %s", actual).isEqualTo(code);
        return this;
    }

    public ProblemAssert hasStatus(int status) {
        Assertions.assertThat(actual.path("status").asInt())
                .as("status of %s", actual)
                .isEqualTo(status);
        return this;
    }

    /** The title in the language that was asked for. */
    public ProblemAssert hasTitle(String title) {
        Assertions.assertThat(field("title")).isEqualTo(title);
        return this;
    }

    public ProblemAssert hasDetailContaining(String text) {
        Assertions.assertThat(field("detail")).contains(text);
        return this;
    }

    /** A validation error at this JSON Pointer. */
    public ProblemAssert hasErrorAt(String pointer) {
        var pointers = new ArrayList<String>();
        actual.path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        Assertions.assertThat(pointers).as("pointers in %s", actual).contains(pointer);
        return this;
    }

    public ProblemAssert hasErrorAt(String pointer, String code) {
        var codes = new ArrayList<String>();
        actual.path("errors").forEach(error -> {
            if (error.path("pointer").asText().equals(pointer)) {
                codes.add(error.path("code").asText());
            }
        });
        Assertions.assertThat(codes).as("codes at %s in %s", pointer, actual).contains(code);
        return this;
    }

    /** The waiting time in the body, equal to the one in the header. */
    public ProblemAssert tellsWhenToRetry() {
        Assertions.assertThat(actual.path("retryAfterSeconds").asText())
                .as("retryAfterSeconds of %s", actual)
                .isNotEmpty()
                .isEqualTo(result.getResponseHeaders().getFirst("Retry-After"));
        return this;
    }

    private String field(String name) {
        return actual.path(name).asText();
    }
}
