package io.rizhi.gateway.webui;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers GET and HEAD outside {@code /api} from the built files, before anything that costs time for an API call. */
final class WebFilesFilter implements WebFilter, Ordered {

    static final int ORDER = -50;

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";

    /** Never a page: the API, the management of this process and its own description. */
    private static final List<String> RESERVED = List.of("/api", "/actuator", "/internal", "/v3");

    private final WebFiles files;
    private final PagePolicy policy;

    WebFilesFilter(WebFiles files, PagePolicy policy) {
        this.files = files;
        this.policy = policy;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String address = exchange.getRequest().getPath().value();
        if (!isRead(exchange) || isReserved(address)) {
            return chain.filter(exchange);
        }
        Optional<WebFile> file = files.find(address);
        if (file.isEmpty()) {
            return chain.filter(exchange);
        }
        return address.equals("/console") ? sendOn(exchange) : send(exchange, file.get());
    }

    private static boolean isRead(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private static boolean isReserved(String address) {
        return RESERVED.stream().anyMatch(root -> isUnder(address, root));
    }

    private static boolean isUnder(String address, String root) {
        return address.equals(root) || address.startsWith(root + "/");
    }

    private static Mono<Void> sendOn(ServerWebExchange exchange) {
        var unused = exchange.getResponse().setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        exchange.getResponse().getHeaders().setLocation(URI.create("/console/"));
        return exchange.getResponse().setComplete();
    }

    private Mono<Void> send(ServerWebExchange exchange, WebFile file) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setContentType(file.type());
        headers.setCacheControl(file.isImmutable() ? FOR_EVER : ASK_FIRST);
        if (file.isDocument()) {
            return sendDocument(exchange, file);
        }
        return sendFile(exchange, file);
    }

    private Mono<Void> sendDocument(ServerWebExchange exchange, WebFile file) {
        String text = new String(file.plain(), StandardCharsets.UTF_8);
        HttpHeaders headers = exchange.getResponse().getHeaders();
        if (!file.needsNonce()) {
            headers.set("Content-Security-Policy", PagePolicy.of(text, null));
            return sendFile(exchange, file);
        }
        String nonce = policy.nonce();
        headers.set("Content-Security-Policy", PagePolicy.of(text, nonce));
        String answer = text.replace(WebFile.NONCE_PLACEHOLDER, nonce);
        return write(exchange, answer.getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<Void> sendFile(ServerWebExchange exchange, WebFile file) {
        HttpHeaders asked = exchange.getRequest().getHeaders();
        HttpHeaders headers = exchange.getResponse().getHeaders();
        String coding = AcceptedCoding.choose(
                asked.getOrEmpty(HttpHeaders.ACCEPT_ENCODING), file.encoded().keySet());
        String etag = "\"" + file.etag() + (coding.equals(WebFile.IDENTITY) ? "" : "-" + coding) + "\"";
        headers.setETag(etag);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (asked.getIfNoneMatch().contains(etag)) {
            var unused = exchange.getResponse().setStatusCode(HttpStatus.NOT_MODIFIED);
            return exchange.getResponse().setComplete();
        }
        if (!coding.equals(WebFile.IDENTITY)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, coding);
        }
        byte @Nullable [] bytes = file.encoded().get(coding);
        return write(exchange, bytes == null ? file.plain() : bytes);
    }

    private static Mono<Void> write(ServerWebExchange exchange, byte[] bytes) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentLength(bytes.length);
        if (exchange.getRequest().getMethod() == HttpMethod.HEAD) {
            return response.setComplete();
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }
}
