package io.rizhi.study.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A small tree of units in an organisation of its own, and the words in which the tests speak. */
@ServiceTest
@TestPropertySource(properties = "rizhi.study.setup-token=only-once")
abstract class DirectoryStage {

    static final Caller ADMIN = Caller.admin("an-admin");

    @Autowired
    WebTestClient http;

    @Autowired
    OwnStack stack;

    final String tag = UUID.randomUUID().toString().substring(0, 8);
    String hospital;
    String ward;
    String office;

    @BeforeEach
    void aSmallTree() {
        http = http.mutate().responseTimeout(Duration.ofSeconds(40)).build();
        hospital = unit("医院" + tag, null);
        ward = unit("内科", hospital);
        office = unit("办公室", hospital);
    }

    String named(LocalDate on) {
        for (var unit : json(get(ADMIN, "/api/v1/units?on=" + on)).path("units")) {
            if (unit.path("id").asText().equals(ward)) {
                return unit.path("name").asText();
            }
        }
        return "";
    }

    long unitVersion(String id) {
        for (var unit : json(get(ADMIN, "/api/v1/units")).path("units")) {
            if (unit.path("id").asText().equals(id)) {
                return unit.path("version").asLong();
            }
        }
        throw new IllegalStateException(id);
    }

    String unit(String name, String parent) {
        var body = new java.util.HashMap<String, Object>();
        body.put("name", name);
        body.put("parentId", parent);
        return json(post(ADMIN, "/api/v1/units", body)).path("id").asText();
    }

    JsonNode register(String login, String unit, List<String> roles) {
        var body = new java.util.HashMap<String, Object>();
        body.put("login", login);
        body.put("displayName", "李静");
        body.put("unitId", unit);
        body.put("roles", roles);
        return json(post(ADMIN, "/api/v1/people", body));
    }

    long version(String id) {
        return json(get(ADMIN, "/api/v1/people/" + id)).path("version").asLong();
    }

    static Map<String, String> credentials(String login, String password, String address) {
        return Map.of("login", login, "password", password, "address", address);
    }

    WebTestClient.ResponseSpec table(String csv, boolean isDry) {
        return http.post()
                .uri("/api/v1/people/imports?dryRun=" + isDry)
                .headers(ADMIN.of("study"))
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .bodyValue(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .exchange();
    }

    WebTestClient.ResponseSpec gateway(String path, Object body) {
        return http.post()
                .uri(path)
                .headers(Caller.service("gateway").of("study"))
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec get(Caller caller, String path) {
        return http.get().uri(path).headers(caller.of("study")).exchange();
    }

    WebTestClient.ResponseSpec post(Caller caller, String path, Object body) {
        return http.post().uri(path).headers(caller.of("study")).bodyValue(body).exchange();
    }

    WebTestClient.ResponseSpec put(Caller caller, String path, Object body) {
        return http.put().uri(path).headers(caller.of("study")).bodyValue(body).exchange();
    }

    WebTestClient.ResponseSpec patch(Caller caller, String path, Object body) {
        return http.patch()
                .uri(path)
                .headers(caller.of("study"))
                .bodyValue(body)
                .exchange();
    }

    static JsonNode json(WebTestClient.ResponseSpec answer) {
        var result = answer.expectBody(JsonNode.class).returnResult();
        assertThat(result.getStatus().is2xxSuccessful())
                .as(String.valueOf(result.getResponseBody()))
                .isTrue();
        return result.getResponseBody();
    }
}
