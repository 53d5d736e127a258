package io.rizhi.study.library;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.stack.OwnStack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@ServiceTest
class LibraryIT {

    private static final Caller ADMIN = Caller.admin("an-admin");
    private static final String RULES = """
            消防安全制度
            第一章 总则
            　　第一条 为了防火，制定本制度。
            　　第二条 全体人员遵守本制度。
            第二章 检查
            　　第三条 每月检查一次。
            第三章 附则
            　　第四条 本制度自公布之日起施行。
            """;

    @Autowired
    WebTestClient http;

    @Autowired
    OwnStack stack;

    @BeforeEach
    void patience() {
        http = http.mutate()
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build();
    }

    @Test
    void a_text_is_imported_reviewed_saved_and_read() {
        var found = json(upload(RULES.getBytes(StandardCharsets.UTF_8), "制度.docx", null));
        assertThat(found.path("kind").asText()).isEqualTo("txt");
        assertThat(found.path("title").asText()).isEqualTo("消防安全制度");
        assertThat(found.path("entries")).hasSize(3);
        assertThat(found.path("entries").get(0).path("anchors").asInt()).isEqualTo(2);

        var edited = json(edit(found, Map.of("action", "rename", "entryId", "e2", "text", "第二章 防火检查")));
        assertThatProblem(edit(found, Map.of("action", "merge", "entryId", "e3")))
                .hasStatus(409)
                .hasCode("stale-version");
        var blocks = json(get("/api/v1/documents/imports/" + found.path("id").asText() + "/blocks?from=1&limit=2"));
        assertThat(blocks.path("items").get(0).path("isHeading").asBoolean()).isTrue();
        assertThat(blocks.path("next").asInt()).isEqualTo(3);

        var revision = json(save(edited, "消防安全制度", null));
        assertThat(revision.path("change").asText()).isEqualTo("first");
        assertThat(revision.path("sections").get(1).path("title").asText()).isEqualTo("防火检查");
        assertThatProblem(save(edited, "消防安全制度", null)).hasStatus(409).hasCode("import-saved");
        stack.events("rizhi.study.document")
                .awaitOne(
                        "rizhi.study.revision-published.v1",
                        revision.path("documentId").asText());

        var section = http.get()
                .uri(sectionPath(revision, 0))
                .headers(ADMIN.of("study"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult();
        assertThat(section.getResponseBody().path("html").asText())
                .contains("data-article=\"第一条\"")
                .contains(section.getResponseBody().path("paragraphIds").get(0).asText());
        http.get()
                .uri(sectionPath(revision, 0))
                .headers(ADMIN.of("study"))
                .header("If-None-Match", section.getResponseHeaders().getETag())
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
        http.get()
                .uri(sectionPath(revision, 0))
                .headers(Caller.member("somebody").of("study"))
                .exchange()
                .expectStatus()
                .isNotFound();

        var original = http.get()
                .uri("/api/v1/documents/" + revision.path("documentId").asText() + "/original")
                .headers(ADMIN.of("study"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment.*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody()
                .returnResult();
        assertThat(new String(original.getResponseBody(), StandardCharsets.UTF_8))
                .isEqualTo(RULES);
    }

    @Test
    void a_second_import_becomes_a_revision_that_names_what_changed() {
        var first = json(save(json(upload(RULES.getBytes(StandardCharsets.UTF_8), "a.txt", null)), "制度", null));
        var text = RULES.replace("每月检查一次。", "每周检查一次。").replace("第三章 附则", "第三章 奖惩\n　　第四条 违者通报。\n第四章 附则");
        var documentId = first.path("documentId").asText();

        var second =
                json(save(json(upload(text.getBytes(StandardCharsets.UTF_8), "a.txt", documentId)), "制度", "material"));

        assertThat(second.path("revision").asInt()).isEqualTo(2);
        assertThat(second.path("sections").findValuesAsText("change"))
                .containsExactly("same", "changed", "new", "same");
        assertThat(second.path("sections").get(1).path("id"))
                .isEqualTo(first.path("sections").get(1).path("id"));
        assertThat(second.path("sections").get(3).path("id"))
                .isEqualTo(first.path("sections").get(2).path("id"));
        assertThatProblem(save(json(upload(text.getBytes(StandardCharsets.UTF_8), "a.txt", documentId)), "制度", "minor"))
                .hasStatus(422)
                .hasCode("revision-unchanged");
        var detail = json(get("/api/v1/documents/" + documentId));
        assertThat(detail.path("revisions")).hasSize(2);
        assertThat(json(get("/api/v1/documents?limit=1"))
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo(documentId);
        get("/api/v1/documents/" + documentId + "/revisions/" + first.path("id").asText())
                .expectStatus()
                .isOk();
    }

    @Test
    void a_long_chapter_is_split_and_its_parts_become_sections() {
        var found = json(upload(RULES.getBytes(StandardCharsets.UTF_8), "a.txt", null));
        var edited = json(edit(found, Map.of("action", "split", "blockIndex", 3)));

        var revision = json(save(edited, "制度", null));

        assertThat(revision.path("sections").findValuesAsText("title")).containsExactly("总则", "总则（第二条起）", "检查", "附则");
    }

    @Test
    void a_body_above_the_limit_ends_with_413_whatever_its_head_says() {
        var part = new byte[1 << 20];
        java.util.Arrays.fill(part, (byte) 'a');
        var body = Flux.range(0, 40)
                .<org.springframework.core.io.buffer.DataBuffer>map(
                        i -> DefaultDataBufferFactory.sharedInstance.wrap(part));
        var answer = http.post()
                .uri("/api/v1/documents/imports")
                .headers(ADMIN.of("study"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(BodyInserters.fromDataBuffers(body))
                .exchange();

        assertThatProblem(answer).hasStatus(413).hasCode("too-large");
    }

    @Test
    void refused_files_say_why_and_the_service_goes_on() {
        assertThatProblem(upload("%PDF-1.4".getBytes(StandardCharsets.UTF_8), "a.txt", null))
                .hasStatus(422)
                .hasCode("unsupported-document");
        assertThatProblem(upload(new byte[0], "a.txt", null)).hasStatus(422).hasCode("no-text");
        assertThatProblem(upload("PK\3\4 broken".getBytes(StandardCharsets.UTF_8), "a.docx", null))
                .hasStatus(422)
                .hasCode("damaged-document");
        http.post()
                .uri("/api/v1/documents/imports")
                .headers(Caller.member("m").of("study"))
                .bodyValue("x".getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isForbidden();
        upload(RULES.getBytes(StandardCharsets.UTF_8), "a.txt", null)
                .expectStatus()
                .isCreated();
    }

    @Test
    void a_discarded_import_is_gone() {
        var id = json(upload(RULES.getBytes(StandardCharsets.UTF_8), "a.txt", null))
                .path("id")
                .asText();
        http.delete()
                .uri("/api/v1/documents/imports/" + id)
                .headers(ADMIN.of("study"))
                .exchange()
                .expectStatus()
                .isNoContent();

        get("/api/v1/documents/imports/" + id).expectStatus().isNotFound();
    }

    private static String sectionPath(JsonNode revision, int index) {
        return "/api/v1/documents/" + revision.path("documentId").asText() + "/revisions/"
                + revision.path("id").asText() + "/sections/"
                + revision.path("sections").get(index).path("id").asText();
    }

    private WebTestClient.ResponseSpec upload(byte[] bytes, String name, String documentId) {
        return http.post()
                .uri(uri -> uri.path("/api/v1/documents/imports")
                        .queryParam("fileName", name)
                        .queryParamIfPresent("documentId", java.util.Optional.ofNullable(documentId))
                        .build())
                .headers(ADMIN.of("study"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(bytes)
                .exchange();
    }

    private WebTestClient.ResponseSpec edit(JsonNode found, Map<String, Object> edit) {
        var body = new HashMap<>(edit);
        body.put("version", found.path("version").asLong());
        return http.post()
                .uri("/api/v1/documents/imports/" + found.path("id").asText() + "/edits")
                .headers(ADMIN.of("study"))
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec save(JsonNode found, String title, String change) {
        var body = new HashMap<String, Object>();
        body.put("version", found.path("version").asLong());
        body.put("title", title);
        body.put("language", "zh-CN");
        body.put("change", change);
        return http.post()
                .uri("/api/v1/documents/imports/" + found.path("id").asText() + "/revision")
                .headers(ADMIN.of("study"))
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec get(String path) {
        return http.get().uri(path).headers(ADMIN.of("study")).exchange();
    }

    private static JsonNode json(WebTestClient.ResponseSpec answer) {
        var result = answer.expectBody(JsonNode.class).returnResult();
        assertThat(result.getStatus().is2xxSuccessful())
                .as(String.valueOf(result.getResponseBody()))
                .isTrue();
        return result.getResponseBody();
    }
}
