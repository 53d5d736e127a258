package io.rizhi.gateway.session.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

    /** The signed token that binds a write to this session. */
    public String csrfToken() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(csrfKey.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            byte[] signature = mac.doFinal(sid.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
