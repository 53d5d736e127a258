package io.rizhi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.launcher.process.Repository;
import io.rizhi.testkit.caller.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The OpenAPI document that the running service gives equals {@code docs/api/<service>.json}, from which the web types
 * are made. Extend it with {@code @ServiceTest class OpenApiContractIT}; {@code ./dev openapi} rewrites the files.
 */
@TestPropertySource(properties = "springdoc.api-docs.enabled=true")
public abstract class OpenApiContract {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final String service;

    @Autowired
    private @Nullable WebTestClient client;

    protected OpenApiContract(String service) {
        this.service = service;
    }

    @Test
    void the_written_api_is_the_one_that_runs() throws IOException {
        var file = Repository.root().resolve("docs/api").resolve(service + ".json");
        var running = canonical(fetch());
        if (System.getProperty("rizhi.write") != null) {
            write(file, running);
        }

        assertThat(file).as("run ./dev openapi and commit").exists();
        assertThat(Files.readString(file)).as("run ./dev openapi and commit").isEqualTo(running);
    }

    private byte[] fetch() {
        if (client == null) {
            throw new AssertionError("No WebTestClient: the class needs @ServiceTest");
        }
        var body = client.mutate()
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 * 1024 * 1024))
                .build()
                .get()
                .uri("/v3/api-docs")
                .headers(headers -> headers.setBearerAuth(Caller.admin("reader").token(service)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return body == null ? new byte[0] : body;
    }

    /** Without the address of this run, keys in order, so that equal documents are equal texts. */
    static String canonical(byte[] document) throws IOException {
        JsonNode tree = JSON.readTree(new String(document, StandardCharsets.UTF_8));
        if (tree instanceof ObjectNode object) {
            object.remove("servers");
        }
        return sorted(tree) + "\n";
    }

    private static String sorted(JsonNode tree) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.treeToValue(tree, Object.class));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
