package io.rizhi.gateway.routing.model;

import java.time.Duration;

/**
 * How requests to one feature are treated.
 *
 * @param id names the route in limits, breakers and metrics
 * @param maxBodyBytes of a request
 * @param timeLimit until the answer begins; unused for streams
 * @param isOpen answers people who are not signed in, too
 */
public record RoutePlan(String id, Owner owner, Cost cost, long maxBodyBytes, Duration timeLimit, boolean isOpen) {

    public boolean isStream() {
        return cost == Cost.STREAM;
    }
}
