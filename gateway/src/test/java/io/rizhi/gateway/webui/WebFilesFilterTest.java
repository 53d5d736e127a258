package io.rizhi.gateway.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class WebFilesFilterTest {

    private static final String MEMBER =
            "<!doctype html><title>member</title><script src=\"/assets/app-1a2b3c4d.js\"></script>";
    private static final String CONSOLE =
            "<!doctype html><meta name=\"csp-nonce\" content=\"__CSP_NONCE__\"><title>console</title>";

    private final WebTestClient client = WebTestClient.bindToWebHandler(WebFilesFilterTest::notFound)
            .webFilter(new WebFilesFilter(WebFiles.of(files()), new PagePolicy(new SecureRandom())))
            .build();

    @ParameterizedTest
    @CsvSource({
        "/, member",
        "/sign-in, member",
        "/reading/p1/3, member",
        "/console/, console",
        "/console/people/p1, console"
    })
    void answers_a_deep_link_with_the_page_of_its_application(String path, String title) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectHeader()
                .valueEquals("Content-Type", "text/html;charset=UTF-8")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<title>" + title + "</title>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api",
                "/actuator/health",
                "/internal/v1/people",
                "/assets/gone-11111111.js",
                "/console/assets/gone.css"
            })
    void leaves_other_paths_to_others(String path) {
        client.get().uri(path).exchange().expectStatus().isNotFound();
    }

    @Test
    void leaves_writes_to_others() {
        client.post().uri("/").exchange().expectStatus().isNotFound();
    }

    @Test
    void lets_browsers_keep_hashed_files_for_ever() {
        client.get()
                .uri("/assets/app-1a2b3c4d.js")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=31536000, immutable")
                .expectHeader()
                .valueEquals("Content-Type", "text/javascript;charset=UTF-8")
                .expectBody(String.class)
                .isEqualTo("plain script");
        client.get().uri("/theme-first.js").exchange().expectHeader().valueEquals("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, deflate, br | br       | brotli script
            gzip              | gzip     | gzipped script
            br;q=0, gzip      | gzip     | gzipped script
            """)
    void sends_the_smallest_form_the_browser_takes(String accepted, String coding, String body) {
        client.get()
                .uri("/assets/app-1a2b3c4d.js")
                .header("Accept-Encoding", accepted)
                .exchange()
                .expectHeader()
                .valueEquals("Content-Encoding", coding)
                .expectHeader()
                .valueEquals("Vary", "Accept-Encoding")
                .expectBody(String.class)
                .isEqualTo(body);
    }

    @Test
    void answers_304_for_what_the_browser_has() {
        String etag = client.get()
                .uri("/theme-first.js")
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();

        client.get()
                .uri("/theme-first.js")
                .header("If-None-Match", etag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }

    @Test
    void answers_head_like_get_without_the_body() {
        client.head()
                .uri("/assets/app-1a2b3c4d.js")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentLength("plain script".length())
                .expectBody()
                .isEmpty();
    }

    @Test
    void sends_the_console_on_to_its_folder() {
        client.get()
                .uri("/console")
                .exchange()
                .expectStatus()
                .isEqualTo(308)
                .expectHeader()
                .location("/console/");
    }

    @Test
    void allows_the_member_page_nothing_inline() {
        String policy = policyOf("/");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "nonce");
    }

    @Test
    void gives_the_console_page_a_new_nonce_each_time() {
        EntityExchangeResult<String> one = get("/console/");
        EntityExchangeResult<String> other = get("/console/");

        String policy = one.getResponseHeaders().getFirst("Content-Security-Policy");
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(one.getResponseBody()).contains("content=\"" + nonce + "\"").doesNotContain("__CSP_NONCE__");
        assertThat(other.getResponseHeaders().getFirst("Content-Security-Policy"))
                .isNotEqualTo(policy);
        assertThat(policy).contains("script-src 'self';").doesNotContain("unsafe");
    }

    @Test
    void allows_an_inline_script_only_by_its_hash() {
        assertThat(PagePolicy.of("<script>let a = 1;</script><script src=\"/x.js\"></script>", null))
                .contains("script-src 'self' 'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='");
    }

    private String policyOf(String path) {
        return get(path).getResponseHeaders().getFirst("Content-Security-Policy");
    }

    private EntityExchangeResult<String> get(String path) {
        return client.get().uri(path).exchange().expectBody(String.class).returnResult();
    }

    private static Mono<Void> notFound(ServerWebExchange exchange) {
        exchange.getResponse().setRawStatusCode(404);
        return exchange.getResponse().setComplete();
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("index.html", bytes(MEMBER));
        files.put("console/index.html", bytes(CONSOLE));
        files.put("assets/app-1a2b3c4d.js", bytes("plain script"));
        files.put("assets/app-1a2b3c4d.js.br", bytes("brotli script"));
        files.put("assets/app-1a2b3c4d.js.gz", bytes("gzipped script"));
        files.put("theme-first.js", bytes("theme"));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
