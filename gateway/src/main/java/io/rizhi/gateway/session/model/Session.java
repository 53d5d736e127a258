package io.rizhi.gateway.session.model;

import java.time.Instant;

/**
 * One signed-in device.
 *
 * @param key hash of the cookie's secret; changes when the secret is renewed
 * @param sid name of the session in tokens, logs and the list of devices; stays the same when the secret is renewed
 * @param csrfKey signs the token that a write must carry; never leaves the gateway
 * @param device what the browser said it is
 * @param endsAt the absolute limit
 */
public record Session(
        String key,
        String sid,
        String csrfKey,
        PersonFacts person,
        String device,
        Instant signedInAt,
        Instant lastSeenAt,
        Instant endsAt) {

    /** When the session ends if nobody uses it any more. */
    public Instant expiresAt(SessionLimits limits) {
        Instant idleAt = lastSeenAt.plus(limits.idleFor());
        return idleAt.isBefore(endsAt) ? idleAt : endsAt;
    }

    public boolean isAliveAt(Instant now, SessionLimits limits) {
        return now.isBefore(expiresAt(limits));
    }

    /** Whether this use is far enough from the last written one to be written. */
    public boolean isTouchDueAt(Instant now, SessionLimits limits) {
        return !now.isBefore(lastSeenAt.plus(limits.touchAfter()));
    }

    public Session seenAt(Instant now) {
        return new Session(key, sid, csrfKey, person, device, signedInAt, now, endsAt);
    }

    /** The same session under a new secret and with new facts, as after a password change. */
    public Session renewed(String newKey, PersonFacts newPerson) {
        return new Session(newKey, sid, csrfKey, newPerson, device, signedInAt, lastSeenAt, endsAt);
    }
}
