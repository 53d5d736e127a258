package io.rizhi.benchmarks.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.rizhi.benchmarks.BenchmarkException;
import java.io.IOException;
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

/** The public API through the gateway: single calls to prepare a measurement, and prepared requests for the load itself. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/api/v1";
    private static final String CSRF = "X-Rizhi-CSRF";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String host;

    /** @param port of the gateway on this machine */
    public Api(int port) {
        this.host = "localhost:" + port;
        this.address = "http://" + host;
    }

    public static ObjectNode object(Consumer<ObjectNode> fill) {
        ObjectNode object = JSON.createObjectNode();
        fill.accept(object);
        return object;
    }

    /** Posts what is answered with a session. */
    public Member enter(String path, ObjectNode body) {
        HttpResponse<byte[]> response = exchange(json(Member.NOBODY, path, "POST", body));
        JsonNode session = read(response);
        return new Member(
                session.path("personId").asText(),
                cookieOf(response, path),
                session.path("csrfToken").asText());
    }

    /** Replaces a password, and goes on under the cookie that comes with the answer. */
    public Member changePassword(Member as, String current, String next) {
        String path = "/session/password";
        ObjectNode body = object(fields -> fields.put("current", current).put("next", next));
        HttpResponse<byte[]> response = exchange(json(as, path, "POST", body));
        return new Member(as.id(), cookieOf(response, path), as.csrfToken());
    }

    private static String cookieOf(HttpResponse<byte[]> response, String path) {
        return response.headers()
                .firstValue("Set-Cookie")
                .map(set -> set.substring(0, set.indexOf(';')))
                .orElseThrow(() -> new BenchmarkException("No session from " + path));
    }

    public JsonNode get(Member as, String path) {
        return read(exchange(request(as, path).GET()));
    }

    /** The ETag under which a text is kept. */
    public String tagOf(Member as, String path) {
        return exchange(request(as, path).GET())
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new BenchmarkException("No ETag from " + path));
    }

    public JsonNode post(Member as, String path, ObjectNode body) {
        return read(exchange(json(as, path, "POST", body)));
    }

    public JsonNode put(Member as, String path, ObjectNode body) {
        return read(exchange(json(as, path, "PUT", body)));
    }

    /** Posts a file as the raw body. */
    public JsonNode upload(Member as, String path, String text) {
        return read(exchange(request(as, path)
                .header("Content-Type", "application/octet-stream")
                .timeout(Duration.ofMinutes(6))
                .POST(BodyPublishers.ofString(text))));
    }

    private HttpRequest.Builder json(Member as, String path, String method, ObjectNode body) {
        return request(as, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(Member as, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + ROOT + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Origin", address)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return as.equals(Member.NOBODY)
                ? request
                : request.header("Cookie", as.cookie()).header(CSRF, as.csrfToken());
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder prepared) {
        HttpRequest request = prepared.build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new BenchmarkException(request.method() + " " + request.uri() + " answered "
                        + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response;
        } catch (IOException e) {
            throw new BenchmarkException("No answer from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted while calling " + request.uri(), e);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> response) {
        try {
            return response.body().length == 0
                    ? JSON.createObjectNode()
                    : JSON.readTree(new String(response.body(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new BenchmarkException("No JSON from " + response.uri(), e);
        }
    }

    /** A GET for the load. */
    public FullHttpRequest load(Member as, String path) {
        return load(HttpMethod.GET, as, path, "");
    }

    /** A write for the load. */
    public FullHttpRequest load(HttpMethod method, Member as, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        FullHttpRequest request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, method, ROOT + path, Unpooled.wrappedBuffer(bytes));
        var unused = request.headers()
                .set(HttpHeaderNames.HOST, host)
                .set(HttpHeaderNames.ACCEPT, "application/json")
                .set(HttpHeaderNames.COOKIE, as.cookie());
        if (bytes.length > 0) {
            var unusedToo = request.headers()
                    .set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                    .set(HttpHeaderNames.CONTENT_LENGTH, bytes.length)
                    .set(HttpHeaderNames.ORIGIN, address)
                    .set(CSRF, as.csrfToken());
        }
        return request;
    }
}
