package io.rizhi.gateway.signin;

import io.rizhi.gateway.platform.CallerAddress;
import io.rizhi.gateway.session.CurrentSession;
import io.rizhi.gateway.session.SessionCookie;
import io.rizhi.gateway.session.SessionView;
import io.rizhi.gateway.session.StartSession.Started;
import io.rizhi.gateway.session.model.DeviceName;
import io.rizhi.gateway.session.model.SessionLimits;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in, changing the password, setting up the first admin. */
@RestController
@RequestMapping("/api/v1/session")
class SignInController {

    private final SignInUseCases useCases;
    private final SessionCookie cookie;
    private final SessionLimits limits;
    private final CallerAddress addresses;
    private final Clock clock;

    SignInController(
            SignInUseCases useCases, SessionCookie cookie, SessionLimits limits, CallerAddress addresses, Clock clock) {
        this.useCases = useCases;
        this.cookie = cookie;
        this.limits = limits;
        this.addresses = addresses;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "signIn", summary = "Sign in with login and password")
    Mono<SessionView> signIn(@Valid @RequestBody SignInRequest request, ServerWebExchange exchange) {
        return useCases.signIn().signIn(request, browser(exchange)).map(started -> hand(started, exchange));
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changePassword", summary = "Change the own password; all other devices are signed out")
    Mono<Void> changePassword(@Valid @RequestBody ChangePasswordRequest request, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> CurrentSession.require(exchange))
                .flatMap(session -> useCases.changePassword().change(session, request, browser(exchange)))
                .doOnNext(renewed -> cookie.write(exchange, renewed.secret()))
                .then();
    }

    @GetMapping("/setup")
    @Operation(operationId = "setupState", summary = "Whether the first admin can be set up")
    Mono<SetupView> setupState() {
        return useCases.accounts().isSetupOpen().map(SetupView::new);
    }

    @PostMapping("/setup")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "setUp", summary = "Set up the first admin with the one-time token")
    Mono<SessionView> setUp(@Valid @RequestBody SetupRequest request, ServerWebExchange exchange) {
        return useCases.setUp().setUp(request, browser(exchange)).map(started -> hand(started, exchange));
    }

    private SessionView hand(Started started, ServerWebExchange exchange) {
        cookie.write(exchange, started.secret());
        return SessionView.of(started.session(), limits, clock.instant());
    }

    private Browser browser(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        String languages = String.join(",", headers.getOrEmpty(HttpHeaders.ACCEPT_LANGUAGE));
        String device = DeviceName.of(headers.getFirst(HttpHeaders.USER_AGENT));
        return new Browser(addresses.of(exchange.getRequest()), device, languages);
    }
}
