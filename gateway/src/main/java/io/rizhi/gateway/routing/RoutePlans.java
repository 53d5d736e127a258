package io.rizhi.gateway.routing;

import io.rizhi.gateway.routing.model.Owner;
import io.rizhi.gateway.routing.model.RoutePlan;
import org.springframework.web.server.ServerWebExchange;

/** The plan that was found for a request. */
final class RoutePlans {

    private static final String KEY = RoutePlans.class.getName();

    private RoutePlans() {}

    static void put(ServerWebExchange exchange, RoutePlan plan) {
        exchange.getAttributes().put(KEY, plan);
    }

    static RoutePlan of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(KEY);
    }

    static boolean isStream(ServerWebExchange exchange) {
        return exchange.getAttribute(KEY) instanceof RoutePlan plan && plan.isStream();
    }

    static boolean isOf(ServerWebExchange exchange, Owner owner) {
        return exchange.getAttribute(KEY) instanceof RoutePlan plan && plan.owner() == owner && !plan.isStream();
    }
}
