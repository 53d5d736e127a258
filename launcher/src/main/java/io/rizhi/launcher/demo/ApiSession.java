package io.rizhi.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** A signed-in browser's view of the API: keeps the cookie, sends the CSRF header, turns problems into sentences. */
final class ApiSession {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private String csrfToken = "";

    ApiSession(String address) {
        this.address = address;
    }

    /** Another browser at the same address, in which nobody is signed in. */
    ApiSession ofSomebodyElse() {
        return new ApiSession(address);
    }

    static ObjectNode object(Consumer<ObjectNode> fill) {
        var object = JSON.createObjectNode();
        fill.accept(object);
        return object;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, ObjectNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonNode put(String path, ObjectNode body) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Posts a file as the raw body. */
    JsonNode upload(String path, String contentType, byte[] file) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(file)));
    }

    /** Posts what answers with a session, and goes on with it. */
    JsonNode enter(String path, ObjectNode body) {
        var session = post(path, body);
        csrfToken = session.path("csrfToken").asText();
        return session;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "zh-CN")
                .header("Origin", address)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return csrfToken.isEmpty() ? request : request.header("X-Rizhi-CSRF", csrfToken);
    }

    private JsonNode send(HttpRequest.Builder prepared) {
        var request = prepared.build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            var text = new String(response.body(), StandardCharsets.UTF_8);
            if (response.statusCode() >= 300) {
                throw new LaunchException(request.method() + " " + request.uri().getPath() + " answered "
                        + response.statusCode() + ": " + text);
            }
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new LaunchException("No JSON from " + request.uri(), e);
        } catch (IOException e) {
            throw new LaunchException("No answer from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while calling " + request.uri(), e);
        }
    }
}
