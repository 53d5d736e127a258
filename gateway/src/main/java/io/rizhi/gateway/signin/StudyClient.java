package io.rizhi.gateway.signin;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.platform.Breakers;
import io.rizhi.gateway.session.PeopleSource;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.kit.client.RemoteProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Calls the accounts of study-service.
 *
 * <p>Fallback: there is none that could let somebody in. While study-service does not answer, signing in answers 503 or 504
 * with the time after which to try again; people who are signed in already stay so. Nothing is tried twice, because a
 * verification counts against the account.
 */
final class StudyClient implements Accounts, PeopleSource {

    /** A busy morning queues for the password hash, so a slow answer alone is no fault. */
    private static final Duration LIMIT = Duration.ofMillis(4_500);

    private static final Duration SLOW = Duration.ofSeconds(4);
    private static final int GONE = 404;

    private final WebClient study;
    private final CircuitBreaker breaker;

    StudyClient(WebClient study, Breakers breakers) {
        this.study = study;
        this.breaker = breakers.named("study-accounts", SLOW);
    }

    private record Verification(String login, String password, String address) {}

    private record Change(String personId, String current, String next) {}

    private record Created(String personId) {}

    private record Facts(
            String personId,
            String displayName,
            List<String> roles,
            int rolesVersion,
            @Nullable List<String> scopeUnits,
            String language,
            String zone,
            @Nullable String organisation,
            boolean mustChangePassword,
            int credentialsVersion) {

        PersonFacts toModel() {
            return new PersonFacts(
                    new PersonId(personId),
                    displayName,
                    roles,
                    rolesVersion,
                    scopeUnits == null ? List.of() : scopeUnits,
                    language,
                    zone,
                    organisation == null ? "" : organisation,
                    mustChangePassword,
                    credentialsVersion);
        }
    }

    @Override
    public Mono<PersonFacts> verify(SignInRequest request, Browser browser) {
        Verification body = new Verification(request.login(), request.password(), browser.address());
        return guarded(post("/internal/v1/credentials/verification", body, browser)
                        .bodyToMono(Facts.class))
                .map(Facts::toModel);
    }

    @Override
    public Mono<Void> changePassword(PersonId person, ChangePasswordRequest request, Browser browser) {
        Change body = new Change(person.value(), request.current(), request.next());
        return guarded(post("/internal/v1/credentials/change", body, browser).toBodilessEntity())
                .then();
    }

    @Override
    public Mono<PersonId> setUp(SetupRequest request, Browser browser) {
        return guarded(post("/internal/v1/setup", request, browser).bodyToMono(Created.class))
                .map(created -> new PersonId(created.personId()));
    }

    @Override
    public Mono<Boolean> isSetupOpen() {
        return guarded(get("/internal/v1/setup", Map.of(), SetupView.class)).map(SetupView::isOpen);
    }

    @Override
    public Mono<PersonFacts> factsOf(PersonId person) {
        return guarded(get("/internal/v1/people/{id}/session-facts", Map.of("id", person.value()), Facts.class))
                .map(Facts::toModel)
                .onErrorResume(
                        RemoteProblem.class, refusal -> refusal.status() == GONE ? Mono.empty() : Mono.error(refusal));
    }

    private WebClient.ResponseSpec post(String path, Object body, Browser browser) {
        return study.post()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, browser.languages())
                .bodyValue(body)
                .retrieve();
    }

    private <T> Mono<T> get(String path, Map<String, String> variables, Class<T> answer) {
        return study.get().uri(path, variables).retrieve().bodyToMono(answer);
    }

    private <T> Mono<T> guarded(Mono<T> call) {
        return call.timeout(LIMIT).transformDeferred(CircuitBreakerOperator.of(breaker));
    }
}
