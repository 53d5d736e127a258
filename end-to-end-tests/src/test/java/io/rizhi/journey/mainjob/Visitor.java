package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/**
 * Somebody at a browser, as the API sees it: keeps the cookie, sends the CSRF header, and repeats a command with its
 * idempotency key while a part is away.
 */
final class Visitor {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private String csrfToken = "";

    Visitor(String address) {
        this.address = address;
    }

    static ObjectNode object(Consumer<ObjectNode> fill) {
        var object = JSON.createObjectNode();
        fill.accept(object);
        return object;
    }

    static Visitor signedIn(String address, String login, String password) {
        var visitor = new Visitor(address);
        visitor.enter("/session", object(body -> body.put("login", login).put("password", password)));
        return visitor;
    }

    /** Posts what answers with a session, and goes on with it. */
    JsonNode enter(String path, ObjectNode body) {
        var session = post(path, body);
        csrfToken = session.path("csrfToken").asText();
        return session;
    }

    JsonNode get(String path) {
        return good(ask("GET", path, BodyPublishers.noBody(), "application/json"), path);
    }

    String text(String path) {
        var answer = ask("GET", path, BodyPublishers.noBody(), "application/json");
        assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
        return answer.text();
    }

    JsonNode post(String path, JsonNode body) {
        return good(tryPost(path, body), path);
    }

    JsonNode put(String path, JsonNode body) {
        return good(ask("PUT", path, json(body), "application/json"), path);
    }

    JsonNode upload(String path, String contentType, byte[] file) {
        return good(ask("POST", path, BodyPublishers.ofByteArray(file), contentType), path);
    }

    /** For what may be refused. */
    Answer tryPost(String path, JsonNode body) {
        return ask("POST", path, json(body), "application/json");
    }

    Answer tryPut(String path, JsonNode body) {
        return ask("PUT", path, json(body), "application/json");
    }

    Answer tryGet(String path) {
        return ask("GET", path, BodyPublishers.noBody(), "application/json");
    }

    private static BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static JsonNode good(Answer answer, String path) {
        assertThat(answer.status()).as(path + " answered " + answer.text()).isLessThan(300);
        return answer.body();
    }

    private Answer ask(String method, String path, BodyPublisher body, String contentType) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body)
                .header("Accept", "application/json, application/problem+json, text/csv")
                .header("Accept-Language", "zh-CN")
                .header("Content-Type", contentType)
                .header("Origin", address)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        var sent = (csrfToken.isEmpty() ? request : request.header("X-Rizhi-CSRF", csrfToken)).build();
        var last = new AtomicReference<>(new Answer(0, JSON.createObjectNode(), ""));
        Awaitility.await(method + " " + path)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    last.set(once(sent));
                    return last.get().status() > 0 && !last.get().isWorthAnotherTry();
                });
        return last.get();
    }

    private Answer once(HttpRequest request) throws InterruptedException {
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            var text = new String(response.body(), StandardCharsets.UTF_8);
            boolean isJson = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(response.statusCode(), isJson ? JSON.readTree(text) : JSON.createObjectNode(), text);
        } catch (IOException away) {
            return new Answer(0, JSON.createObjectNode(), String.valueOf(away));
        }
    }
}
