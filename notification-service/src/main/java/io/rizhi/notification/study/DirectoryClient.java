package io.rizhi.notification.study;

import io.rizhi.kit.client.CallLimits;
import io.rizhi.kit.client.OutboundCall;
import io.rizhi.kit.client.OutboundCalls;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Names and addresses of people.
 *
 * <p>Fallback: for a list on a screen, the names are missing and the list is shown with ids; for a mail, the delivery
 * waits and is tried again.
 */
public final class DirectoryClient {

    /** As many as study-service answers in one call. */
    public static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryClient.class);
    private static final CallLimits LIMITS = CallLimits.read(Duration.ofSeconds(2), Duration.ofSeconds(4));
    private static final ParameterizedTypeReference<List<Contact>> CONTACTS = new ParameterizedTypeReference<>() {};

    private final WebClient study;
    private final OutboundCall call;

    public DirectoryClient(WebClient study, OutboundCalls calls) {
        this.study = study;
        this.call = calls.named("directory", LIMITS);
    }

    /** Empty when study-service knows no such person. */
    public Mono<Contact> find(String personId) {
        return lookUp(List.of(personId)).flatMap(found -> Mono.justOrEmpty(found.get(personId)));
    }

    /** Names for a screen; what cannot be had is simply absent. */
    public Mono<Map<String, String>> names(Collection<String> personIds) {
        return lookUp(personIds).map(DirectoryClient::displayNames).onErrorResume(failure -> {
            LOG.warn("Names are missing, the directory did not answer: {}", failure.toString());
            return Mono.just(Map.of());
        });
    }

    private Mono<Map<String, Contact>> lookUp(Collection<String> personIds) {
        List<String> ids = personIds.stream().distinct().limit(MOST).toList();
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return call.run(() -> study.get()
                        .uri(path -> path.path("/internal/v1/people")
                                .queryParam("ids", String.join(",", ids))
                                .build())
                        .retrieve()
                        .bodyToMono(CONTACTS))
                .map(found -> found.stream().collect(Collectors.toMap(Contact::personId, contact -> contact)));
    }

    private static Map<String, String> displayNames(Map<String, Contact> contacts) {
        return contacts.values().stream().collect(Collectors.toMap(Contact::personId, Contact::displayName));
    }
}
