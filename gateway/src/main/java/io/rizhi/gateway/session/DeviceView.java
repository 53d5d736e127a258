package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.Session;
import java.time.Instant;

/**
 * One device on which the person is signed in.
 *
 * @param id names the session; not its secret
 * @param device browser and system, as far as they can be told
 * @param signedInAt when it began
 * @param lastSeenAt last use, to about a minute
 * @param isCurrent whether this is the device that asks
 */
record DeviceView(String id, String device, Instant signedInAt, Instant lastSeenAt, boolean isCurrent) {

    static DeviceView of(Session session, Session current) {
        return new DeviceView(
                session.sid(),
                session.device(),
                session.signedInAt(),
                session.lastSeenAt(),
                session.sid().equals(current.sid()));
    }
}
