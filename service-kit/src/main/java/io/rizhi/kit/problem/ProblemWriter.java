package io.rizhi.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.kit.trace.Trace;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a {@link ProblemException} as {@code application/problem+json} in the language of the request. */
public final class ProblemWriter {

    private final ObjectMapper json = new ObjectMapper();
    private final ProblemTexts texts;

    public ProblemWriter(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Sends the problem; when the answer has already begun the failure is passed on, so that the connection ends. */
    public Mono<Void> write(ServerWebExchange exchange, ProblemException failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        boolean unused =
                response.setStatusCode(HttpStatusCode.valueOf(failure.problem().status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        ProblemBody body = body(exchange, failure);
        if (body.retryAfterSeconds() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, body.retryAfterSeconds().toString());
        }
        byte[] bytes = serialise(body);
        headers.setContentLength(bytes.length);
        DataBuffer buffer = response.bufferFactory().wrap(bytes);
        return response.writeWith(Mono.just(buffer));
    }

    private ProblemBody body(ServerWebExchange exchange, ProblemException failure) {
        Problem problem = failure.problem();
        Locale language = language(exchange);
        exchange.getResponse().getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        String title =
                texts.find(problem.code() + ".title", List.of(), language).orElse(problem.code());
        String detail =
                texts.find(problem.code() + ".detail", failure.args(), language).orElse(title);
        return new ProblemBody(
                "urn:rizhi:problem:" + problem.code(),
                title,
                problem.status(),
                detail,
                exchange.getRequest().getPath().value(),
                problem.code(),
                Trace.of(exchange).traceId(),
                entries(failure, language),
                seconds(failure));
    }

    private @Nullable List<ProblemBody.Entry> entries(ProblemException failure, Locale language) {
        if (failure.errors().isEmpty()) {
            return null;
        }
        return failure.errors().stream()
                .map(error -> new ProblemBody.Entry(
                        error.pointer(),
                        error.code(),
                        texts.find("field." + error.code(), error.args(), language)
                                .orElse(error.code())))
                .toList();
    }

    private static @Nullable Long seconds(ProblemException failure) {
        if (failure.retryAfter() == null) {
            return null;
        }
        return Math.max(1, (failure.retryAfter().toMillis() + 999) / 1000);
    }

    private static Locale language(ServerWebExchange exchange) {
        try {
            return ProblemTexts.language(exchange.getRequest().getHeaders().getAcceptLanguage());
        } catch (IllegalArgumentException unreadable) {
            return ProblemTexts.language(List.of());
        }
    }

    private byte[] serialise(ProblemBody body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem body is always serialisable", e);
        }
    }
}
