package io.rizhi.gateway.session;

import io.rizhi.gateway.session.EndSessions.Which;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.SessionLimits;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The session of this device and the person's other devices. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final Sessions sessions;
    private final EndSessions endSessions;
    private final SessionCookie cookie;
    private final SessionLimits limits;
    private final Clock clock;

    SessionController(
            Sessions sessions, EndSessions endSessions, SessionCookie cookie, SessionLimits limits, Clock clock) {
        this.sessions = sessions;
        this.endSessions = endSessions;
        this.cookie = cookie;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "session", summary = "Who is signed in")
    Mono<SessionView> session(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> SessionView.of(CurrentSession.require(exchange), limits, clock.instant()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOut", summary = "End the session of this device")
    Mono<Void> signOut(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> CurrentSession.require(exchange))
                .flatMap(session -> endSessions.end(new Which.This(session)))
                .doOnSuccess(done -> cookie.clear(exchange));
    }

    @GetMapping("/devices")
    @Operation(operationId = "devices", summary = "The devices on which the person is signed in")
    Mono<DevicesView> devices(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> CurrentSession.require(exchange)).flatMap(this::devices);
    }

    private Mono<DevicesView> devices(Session current) {
        return sessions.of(current.person().personId())
                .filter(session -> session.isAliveAt(clock.instant(), limits))
                .map(session -> DeviceView.of(session, current))
                .collectList()
                .map(DevicesView::new);
    }

    @DeleteMapping("/devices/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOutDevice", summary = "End the session of one device")
    Mono<Void> signOutDevice(ServerWebExchange exchange, @PathVariable String id) {
        return Mono.fromSupplier(() -> CurrentSession.require(exchange))
                .flatMap(session ->
                        endSessions.end(new Which.OneOf(session.person().personId(), id)));
    }

    @DeleteMapping("/devices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOutOtherDevices", summary = "End the sessions of all other devices")
    Mono<Void> signOutOtherDevices(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> CurrentSession.require(exchange))
                .flatMap(session -> endSessions.end(new Which.OthersThan(session)));
    }
}
