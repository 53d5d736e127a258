package io.rizhi.testkit.caller;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Signs tokens for tests and publishes its public key over HTTP, so that a service under test verifies them as it
 * verifies the gateway's. One per JVM.
 */
public final class FakeIssuer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY_ID = "test-key";
    private static final FakeIssuer SHARED = new FakeIssuer();

    private final KeyPair keys;
    private final HttpServer server;

    private FakeIssuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/actuator/jwks", this::answer);
            server.start();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FakeIssuer shared() {
        return SHARED;
    }

    /** Where the public key is. */
    public String jwksUri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/actuator/jwks";
    }

    /** A signed token with exactly these claims. */
    public String sign(Map<String, ?> claims) {
        return signed(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID), claims);
    }

    /** A token with this header, signed with the issuer's key whatever the header says; for tests of refusals. */
    public String signed(Map<String, ?> header, Map<String, ?> claims) {
        var text = encode(json(header)) + "." + encode(json(claims));
        try {
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(keys.getPrivate());
            signer.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encode(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var key = (RSAPublicKey) keys.getPublic();
        var jwk = Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY_ID,
                "n",
                encode(unsigned(key.getModulus())),
                "e",
                encode(unsigned(key.getPublicExponent())));
        var body = json(Map.of("keys", List.of(jwk)));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
