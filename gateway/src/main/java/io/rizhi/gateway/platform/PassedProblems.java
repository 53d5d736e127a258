package io.rizhi.gateway.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.kit.client.RemoteProblem;
import io.rizhi.kit.problem.KitProblems;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Passes on the problem with which a service answered a call of the gateway's own. Its words are the service's; only the path
 * is ours, because the service was asked under an internal one.
 */
final class PassedProblems implements WebExceptionHandler, Ordered {

    /** Before the handler that knows everything else. */
    private static final int ORDER = -20;

    private final ObjectMapper json;

    PassedProblems(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (!(failure instanceof RemoteProblem remote) || exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        Optional<ObjectNode> document = read(remote.body());
        return document.isPresent()
                ? write(exchange, remote, document.get())
                : Mono.error(() -> KitProblems.BAD_UPSTREAM.exception().causedBy(failure));
    }

    private Optional<ObjectNode> read(byte[] body) {
        try {
            return json.readTree(body) instanceof ObjectNode node && node.has("code")
                    ? Optional.of(node)
                    : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private Mono<Void> write(ServerWebExchange exchange, RemoteProblem remote, ObjectNode document) {
        document.put("instance", exchange.getRequest().getPath().value());
        ServerHttpResponse response = exchange.getResponse();
        var unused = response.setStatusCode(HttpStatusCode.valueOf(remote.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (remote.retryAfterSeconds() != null) {
            response.getHeaders()
                    .set(HttpHeaders.RETRY_AFTER, remote.retryAfterSeconds().toString());
        }
        return Mono.fromCallable(() -> bytes(document))
                .flatMap(bytes ->
                        response.writeWith(Mono.just(response.bufferFactory().wrap(bytes))));
    }

    private byte[] bytes(ObjectNode document) throws JsonProcessingException {
        return json.writeValueAsBytes(document);
    }
}
