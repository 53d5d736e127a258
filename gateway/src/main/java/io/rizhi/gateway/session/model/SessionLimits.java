package io.rizhi.gateway.session.model;

import java.time.Duration;

/**
 * How long a session lives.
 *
 * @param idleFor without any request
 * @param absoluteFor from sign-in, whatever happens
 * @param touchAfter last use is written at most this often
 */
public record SessionLimits(Duration idleFor, Duration absoluteFor, Duration touchAfter) {

    public SessionLimits {
        if (touchAfter.compareTo(idleFor) >= 0) {
            throw new IllegalArgumentException(
                    "touchAfter: " + touchAfter + " (expected: below idleFor " + idleFor + ")");
        }
    }
}
