package io.rizhi.gateway.composition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.gateway.routing.InternalTokens;
import io.rizhi.gateway.routing.model.Owner;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.kit.client.OutboundCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Reads one part of the Today page from its service, in the name of the person.
 *
 * <p>Fallback: the part is missing, the page says so and goes on; the failure is logged, and counted by the breaker's metrics.
 */
final class PartClient {

    private static final Logger LOG = LoggerFactory.getLogger(PartClient.class);

    private final Owner owner;
    private final String path;
    private final WebClient service;
    private final OutboundCall call;
    private final InternalTokens tokens;
    private final ObjectMapper json = new ObjectMapper();

    PartClient(Owner owner, String path, WebClient service, OutboundCall call, InternalTokens tokens) {
        this.owner = owner;
        this.path = path;
        this.service = service;
        this.call = call;
        this.tokens = tokens;
    }

    /** The part, or {@link TodayPart#MISSING}; never an error. */
    Mono<TodayPart> read(Session session) {
        return call.run(() -> tokens.of(session, owner).flatMap(token -> ask(token, session)))
                .map(this::checked)
                .defaultIfEmpty(TodayPart.MISSING)
                .onErrorResume(Exception.class, this::missing);
    }

    private Mono<byte[]> ask(String token, Session session) {
        return service.get()
                .uri(path)
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    headers.set("Accept-Language", session.person().language());
                })
                .retrieve()
                .bodyToMono(byte[].class);
    }

    /** It becomes a piece of our own answer, so it has to be exactly one JSON object. */
    private TodayPart checked(byte[] bytes) {
        try (JsonParser parser = json.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalStateException(path + " answered no JSON object");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new IllegalStateException(path + " answered more than one JSON object");
            }
            return new TodayPart(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(path + " answered no JSON", e);
        }
    }

    private Mono<TodayPart> missing(Exception failure) {
        LOG.warn("{} is left out of today: {}", path, failure.toString());
        return Mono.just(TodayPart.MISSING);
    }
}
