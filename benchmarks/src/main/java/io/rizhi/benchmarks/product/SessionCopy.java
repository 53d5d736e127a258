package io.rizhi.benchmarks.product;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.bson.Document;

/**
 * A session like that of somebody who is signed in, under a secret of its own, for a copy of that person. Checking thousands of
 * passwords would take longer than everything that is measured.
 *
 * @param member the copy
 * @param document as the gateway stores it
 */
record SessionCopy(Member member, Document document) {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static SessionCopy of(Document session, Member original, int number) {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = BASE64.encodeToString(bytes);
        String id = original.id() + number;
        Document person = new Document(session.get("person", Document.class)).append("id", id);
        Document copy = new Document(session).append("_id", key(secret)).append("person", person);
        String name = original.cookie().substring(0, original.cookie().indexOf('='));
        return new SessionCopy(new Member(id, name + "=" + secret, original.csrfToken()), copy);
    }

    /** The store knows a secret by its SHA-256 only. */
    private static String key(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
