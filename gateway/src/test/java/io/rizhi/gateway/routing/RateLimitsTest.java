package io.rizhi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.gateway.routing.RateLimits.Rate;
import io.rizhi.gateway.routing.model.Cost;
import io.rizhi.gateway.routing.model.Owner;
import io.rizhi.gateway.routing.model.RoutePlan;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final RoutePlan DOCUMENTS = plan("documents", Cost.LIGHT);
    private static final RoutePlan PEOPLE = plan("people", Cost.LIGHT);
    private static final RoutePlan IMPORTS = plan("document-imports", Cost.HEAVY);

    private final RateLimits rates = new RateLimits(Map.of(
            Cost.LIGHT, new Rate(3, 1),
            Cost.HEAVY, new Rate(1, 1),
            Cost.SIGN_IN, new Rate(1, 1),
            Cost.STREAM, new Rate(1, 1)));

    @Test
    void lets_a_burst_through_and_then_says_how_long_to_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(rates.count(DOCUMENTS, "p1")).isEmpty();
        }

        assertThat(rates.count(DOCUMENTS, "p1"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60)));
    }

    @Test
    void counts_each_route_of_a_caller_by_itself() {
        useUp(DOCUMENTS, "p1");

        assertThat(rates.count(PEOPLE, "p1")).isEmpty();
    }

    @Test
    void counts_each_caller_of_a_route_by_itself() {
        useUp(DOCUMENTS, "p1");

        assertThat(rates.count(DOCUMENTS, "p2")).isEmpty();
    }

    @Test
    void takes_the_rate_of_what_a_route_costs() {
        assertThat(rates.count(IMPORTS, "p1")).isEmpty();
        assertThat(rates.count(IMPORTS, "p1")).isPresent();
    }

    private void useUp(RoutePlan plan, String caller) {
        while (rates.count(plan, caller).isEmpty()) {
            assertThat(plan).isNotNull();
        }
    }

    private static RoutePlan plan(String id, Cost cost) {
        return new RoutePlan(id, Owner.STUDY, cost, 100, Duration.ofSeconds(1), false);
    }
}
