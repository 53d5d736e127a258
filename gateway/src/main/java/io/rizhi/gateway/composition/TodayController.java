package io.rizhi.gateway.composition;

import io.rizhi.gateway.session.CurrentSession;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The Today page. */
@RestController
class TodayController {

    private final ComposeToday composeToday;

    TodayController(ComposeToday composeToday) {
        this.composeToday = composeToday;
    }

    @GetMapping("/api/v1/today")
    @Operation(operationId = "today", summary = "What is due, what to go over and what is new; a part may be missing")
    Mono<TodayView> today(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> CurrentSession.require(exchange)).flatMap(composeToday::compose);
    }
}
