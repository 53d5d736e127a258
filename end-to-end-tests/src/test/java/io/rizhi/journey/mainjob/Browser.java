package io.rizhi.journey.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser as the gateway sees it: keeps the cookie, sends the CSRF header, and repeats a request whose outcome
 * it does not know, with the same idempotency key, as the pages do.
 */
final class Browser {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private String csrfToken = "";

    Browser(String address) {
        this.address = address;
    }

    static ObjectNode body(Consumer<ObjectNode> fill) {
        var body = JSON.createObjectNode();
        fill.accept(body);
        return body;
    }

    Browser signIn(String login, String password) {
        enter("/session", body(fields -> fields.put("login", login).put("password", password)));
        return this;
    }

    JsonNode enter(String path, ObjectNode fields) {
        var session = post(path, fields);
        csrfToken = session.path("csrfToken").asText();
        return session;
    }

    JsonNode get(String path) {
        return ok(send("GET", path, "application/json", BodyPublishers.noBody()));
    }

    String text(String path) {
        return new String(
                send("GET", path, "application/json", BodyPublishers.noBody()).body(), StandardCharsets.UTF_8);
    }

    JsonNode post(String path, ObjectNode fields) {
        return ok(answerTo("POST", path, fields));
    }

    JsonNode put(String path, ObjectNode fields) {
        return ok(answerTo("PUT", path, fields));
    }

    JsonNode upload(String path, byte[] file) {
        return ok(send("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(file)));
    }

    /** The answer as it is, for requests that are to be refused. */
    HttpResponse<byte[]> answerTo(String method, String path, @Nullable ObjectNode fields) {
        var publisher = fields == null ? BodyPublishers.noBody() : BodyPublishers.ofString(fields.toString());
        return send(method, path, "application/json", publisher);
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return response.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + new String(response.body(), StandardCharsets.UTF_8), e);
        }
    }

    private static JsonNode ok(HttpResponse<byte[]> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.request().method() + " " + response.uri() + " answered "
                    + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return json(response);
    }

    private HttpResponse<byte[]> send(String method, String path, String contentType, BodyPublisher publisher) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json, application/problem+json, text/csv")
                .header("Accept-Language", "zh-CN")
                .header("Content-Type", contentType)
                .header("Origin", address)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!csrfToken.isEmpty()) {
            request.header("X-Rizhi-CSRF", csrfToken);
        }
        return untilKnown(request.method(method, publisher).build());
    }

    /** 502, 503, 504 and a broken connection leave the outcome open: the same request goes out again. */
    private HttpResponse<byte[]> untilKnown(HttpRequest request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String failure;
            try {
                var response = http.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() < 502) {
                    return response;
                }
                failure = response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                failure = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError(request.method() + " " + request.uri() + " has no answer: " + failure);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        }
    }
}
