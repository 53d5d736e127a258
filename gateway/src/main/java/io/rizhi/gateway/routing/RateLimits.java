package io.rizhi.gateway.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.rizhi.gateway.routing.model.Cost;
import io.rizhi.gateway.routing.model.RoutePlan;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often one caller may use one route. The key holds the route, so that a busy route never uses up another's share. Counts
 * per instance: the operator divides the rates by the number of gateways.
 */
final class RateLimits {

    private static final int CALLERS = 100_000;

    private final Map<Cost, Bandwidth> bandwidths = new EnumMap<>(Cost.class);
    private final Cache<Key, Bucket> buckets;

    RateLimits(Map<Cost, Rate> rates) {
        for (Cost cost : Cost.values()) {
            Rate rate = rates.get(cost);
            if (rate == null) {
                throw new IllegalArgumentException("rates: no " + cost + " (expected: a rate for each cost)");
            }
            bandwidths.put(cost, bandwidth(rate));
        }
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /**
     * A rate.
     *
     * @param burst requests at once
     * @param perMinute requests that are added each minute
     */
    record Rate(int burst, int perMinute) {}

    private record Key(String route, String caller) {}

    /** Counts one request; a value says how long to wait because the limit is reached. */
    Optional<Duration> count(RoutePlan plan, String caller) {
        Bucket bucket = buckets.get(new Key(plan.id(), caller), key -> bucket(plan.cost()));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Cost cost) {
        Bandwidth bandwidth = bandwidths.get(cost);
        if (bandwidth == null) {
            throw new IllegalStateException("every cost has a bandwidth");
        }
        return Bucket.builder().addLimit(bandwidth).build();
    }

    private static Bandwidth bandwidth(Rate rate) {
        return Bandwidth.builder()
                .capacity(rate.burst())
                .refillGreedy(rate.perMinute(), Duration.ofMinutes(1))
                .build();
    }
}
