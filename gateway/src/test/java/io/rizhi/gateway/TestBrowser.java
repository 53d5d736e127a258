package io.rizhi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.testkit.neighbour.FakeNeighbour;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A browser with the cookie and the write token of one signed-in person. */
final class TestBrowser {

    static final String VERIFICATION = "/internal/v1/credentials/verification";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebTestClient client;
    private final String cookie;
    private final JsonNode session;

    private TestBrowser(WebTestClient client, String cookie, JsonNode session) {
        this.client = client;
        this.cookie = cookie;
        this.session = session;
    }

    /** Facts about a person as study-service gives them. */
    static String facts(String personId, String roles, int rolesVersion) {
        return facts(personId, roles, rolesVersion, false, 0);
    }

    /** The same of a member whose password somebody else has given. */
    static String factsWithGivenPassword(String personId, int credentialsVersion) {
        return facts(personId, "[\"member\"]", 1, true, credentialsVersion);
    }

    private static String facts(
            String personId, String roles, int rolesVersion, boolean mustChange, int credentialsVersion) {
        return """
                {"personId":"%s","displayName":"王芳","roles":%s,"rolesVersion":%d,"scopeUnits":["u1"],"language":"zh-CN",
                 "zone":"Asia/Shanghai","mustChangePassword":%s,"credentialsVersion":%d,"organisation":"示例单位",
                 "later":"unknown"}
                """.formatted(personId, roles, rolesVersion, mustChange, credentialsVersion);
    }

    static TestBrowser signIn(WebTestClient client, FakeNeighbour study, String personId) {
        return signInAs(client, study, facts(personId, "[\"member\"]", 1));
    }

    static TestBrowser signInAs(WebTestClient client, FakeNeighbour study, String facts) {
        study.answers("POST", VERIFICATION, facts);
        EntityExchangeResult<byte[]> result = client.post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"login\":\"wang\",\"password\":\"secret words\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        return of(client, result);
    }

    static TestBrowser of(WebTestClient client, EntityExchangeResult<byte[]> result) {
        ResponseCookie cookie = result.getResponseCookies().getFirst("rizhi-session");
        assertThat(cookie).isNotNull();
        try {
            return new TestBrowser(client, cookie.getValue(), JSON.readTree(result.getResponseBody()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    TestBrowser withCookie(String other) {
        return new TestBrowser(client, other, session);
    }

    TestBrowser patient(Duration limit) {
        return new TestBrowser(client.mutate().responseTimeout(limit).build(), cookie, session);
    }

    String cookie() {
        return cookie;
    }

    JsonNode session() {
        return session;
    }

    WebTestClient.RequestHeadersSpec<?> get(String path) {
        return client.get().uri(path).cookie("rizhi-session", cookie);
    }

    WebTestClient.RequestBodySpec write(HttpMethod method, String path) {
        return client.method(method)
                .uri(path)
                .cookie("rizhi-session", cookie)
                .header("X-Rizhi-CSRF", session.path("csrfToken").asText());
    }

    WebTestClient.RequestHeadersSpec<?> post(String path, String json) {
        return write(HttpMethod.POST, path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json);
    }

    WebTestClient.RequestHeadersSpec<?> delete(String path) {
        return write(HttpMethod.DELETE, path);
    }
}
