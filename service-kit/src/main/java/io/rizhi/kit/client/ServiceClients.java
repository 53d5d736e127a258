package io.rizhi.kit.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.channel.ChannelOption;
import io.rizhi.kit.event.EventJson;
import io.rizhi.kit.security.ServiceTokens;
import io.rizhi.kit.trace.Trace;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.Jackson2JsonDecoder;
import org.springframework.http.codec.json.Jackson2JsonEncoder;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** HTTP clients to the other services: one fixed pool, no redirects, trace and token added, problems as exceptions. */
public final class ServiceClients implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int CONNECT_MILLIS = 1_000;

    private final ConnectionProvider pool = ConnectionProvider.builder("service-clients")
            .maxConnections(CONNECTIONS)
            .pendingAcquireTimeout(Duration.ofSeconds(2))
            .pendingAcquireMaxCount(500)
            .maxIdleTime(Duration.ofSeconds(20))
            .lifo()
            .build();
    private final ObjectMapper json = EventJson.mapper();
    private final @Nullable ServiceTokens tokens;

    public ServiceClients(@Nullable ServiceTokens tokens) {
        this.tokens = tokens;
    }

    /** A client for another service of ours; each call carries a token of this service. */
    public WebClient toService(String audience, String baseUrl) {
        ServiceTokens own = tokens;
        if (own == null) {
            throw new IllegalStateException(
                    "rizhi.security.key-file: absent (expected: the signing key of this service)");
        }
        return builder(baseUrl)
                .filter((request, next) -> next.exchange(ClientRequest.from(request)
                        .headers(headers -> headers.setBearerAuth(own.forAudience(audience)))
                        .build()))
                .build();
    }

    /** A client without a token. */
    public WebClient to(String baseUrl) {
        return builder(baseUrl).build();
    }

    private WebClient.Builder builder(String baseUrl) {
        HttpClient http = HttpClient.create(pool)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(Duration.ofSeconds(5))
                .followRedirect(false);
        return WebClient.builder()
                .baseUrl(baseUrl)
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> {
                    codecs.defaultCodecs().jackson2JsonDecoder(new Jackson2JsonDecoder(json));
                    codecs.defaultCodecs().jackson2JsonEncoder(new Jackson2JsonEncoder(json));
                    codecs.defaultCodecs().maxInMemorySize(1 << 20);
                })
                .filter(trace())
                .filter(ExchangeFilterFunction.ofResponseProcessor(this::refuseProblems));
    }

    private static ExchangeFilterFunction trace() {
        return (request, next) -> Mono.deferContextual(context -> next.exchange(ClientRequest.from(request)
                .header(Trace.TRACEPARENT, Trace.of(context).traceparent())
                .build()));
    }

    private Mono<ClientResponse> refuseProblems(ClientResponse response) {
        if (!response.statusCode().isError()) {
            return Mono.just(response);
        }
        return response.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> Mono.error(problem(response, body)));
    }

    private RemoteProblem problem(ClientResponse response, byte[] body) {
        int status = response.statusCode().value();
        String wait = response.headers().asHttpHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        Long seconds = wait != null && wait.matches("\\d{1,6}") ? Long.valueOf(wait) : null;
        try {
            JsonNode node = json.readTree(body);
            return new RemoteProblem(
                    status, node == null ? "" : node.path("code").asText(""), seconds, body);
        } catch (IOException notJson) {
            return new RemoteProblem(status, "", seconds, body);
        }
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
