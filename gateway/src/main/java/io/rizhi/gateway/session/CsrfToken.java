package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.Session;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signed token that binds a write to a session: its name, signed with a key that only its document holds. */
final class CsrfToken {

    private static final String ALGORITHM = "HmacSHA256";

    private CsrfToken() {}

    static String of(Session session) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(session.csrfKey().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            byte[] signature = mac.doFinal(session.sid().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
