package io.rizhi.kit.problem;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.sample.SampleService;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;

@ServiceTest
@ContextConfiguration(classes = SampleService.class)
class ProblemIT {

    @Autowired
    private WebTestClient client;

    @Test
    void an_unknown_route_is_a_problem() {
        assertThatProblem(get("/api/v1/nowhere")).hasStatus(404).hasCode("not-found");
    }

    @Test
    void a_method_the_route_does_not_have_is_a_problem() {
        assertThatProblem(client.delete().uri("/api/v1/pages").headers(person()).exchange())
                .hasStatus(405)
                .hasCode("method-not-allowed");
    }

    @Test
    void every_refused_field_is_named_by_a_json_pointer() {
        Object page =
                Map.of("title", " ", "lines", List.of(Map.of("text", "a", "size", 3), Map.of("text", "", "size", 12)));

        assertThatProblem(post(page))
                .hasStatus(400)
                .hasCode("invalid-request")
                .hasErrorAt("/title")
                .hasErrorAt("/lines/1/text")
                .hasErrorAt("/lines/1/size");
    }

    @Test
    void an_unknown_field_is_refused_and_named() {
        Object page = Map.of("title", "a", "lines", List.of(Map.of("text", "a", "size", 3, "colour", "red")));

        assertThatProblem(post(page)).hasStatus(400).hasCode("invalid-request").hasErrorAt("/lines/0/colour");
    }

    @Test
    void a_wrong_type_is_refused_and_named() {
        Object page = Map.of("title", "a", "lines", List.of(Map.of("text", "a", "size", "three")));

        assertThatProblem(post(page)).hasStatus(400).hasCode("invalid-request").hasErrorAt("/lines/0/size");
    }

    @Test
    void a_number_in_quotes_is_a_wrong_type() {
        Object page = Map.of("title", "a", "lines", List.of(Map.of("text", "a", "size", "3")));

        assertThatProblem(post(page)).hasStatus(400).hasErrorAt("/lines/0/size");
    }

    @Test
    void a_number_or_a_truth_value_in_place_of_a_text_is_a_wrong_type() {
        for (Object text : List.of(5, 0.5, true)) {
            Object titled = Map.of("title", text, "lines", List.of());
            Object line = Map.of("title", "a", "lines", List.of(Map.of("text", text, "size", 3)));
            Object words = Map.of("title", "a", "lines", List.of(), "words", List.of("a", text));

            assertThatProblem(post(titled)).hasStatus(400).hasErrorAt("/title", "wrong-type");
            assertThatProblem(post(line)).hasStatus(400).hasErrorAt("/lines/0/text", "wrong-type");
            assertThatProblem(post(words)).hasStatus(400).hasErrorAt("/words/1", "wrong-type");
        }
    }

    @Test
    void a_fraction_is_no_whole_number_and_a_blank_text_no_number_at_all() {
        for (Object size : List.of(3.5, " ", "\u0000")) {
            Object page = Map.of("title", "a", "lines", List.of(Map.of("text", "a", "size", size)));

            assertThatProblem(post(page)).hasStatus(400).hasErrorAt("/lines/0/size", "whole-number");
        }
    }

    @Test
    void nothing_in_place_of_an_element_is_refused_and_named() {
        assertThatProblem(raw("{\"title\":\"a\",\"lines\":[null]}", MediaType.APPLICATION_JSON))
                .hasStatus(400)
                .hasCode("invalid-request")
                .hasErrorAt("/lines/0");
    }

    @Test
    void broken_json_a_repeated_name_and_trailing_text_cannot_be_read() {
        for (String body : List.of(
                "{\"title\": ", "{\"title\":\"a\",\"title\":\"b\",\"lines\":[]}", "{\"title\":\"a\",\"lines\":[]} x")) {
            assertThatProblem(raw(body, MediaType.APPLICATION_JSON))
                    .hasStatus(400)
                    .hasCode("unreadable-request");
        }
    }

    @Test
    void an_absent_body_cannot_be_read() {
        assertThatProblem(client.post()
                        .uri("/api/v1/pages")
                        .headers(person())
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange())
                .hasStatus(400)
                .hasCode("unreadable-request");
    }

    @Test
    void another_media_type_is_refused() {
        assertThatProblem(raw("<a/>", MediaType.APPLICATION_XML)).hasStatus(415).hasCode("unsupported-media-type");
    }

    @Test
    void a_json_body_above_the_limit_is_refused() {
        assertThatProblem(post(Map.of("title", "x".repeat(300_000), "lines", List.of())))
                .hasStatus(413)
                .hasCode("request-too-large");
    }

    @Test
    void a_streamed_body_is_counted_whatever_its_headers_say() {
        Flux<String> chunks = Flux.range(0, 200).map(i -> "x".repeat(10_000));

        assertThatProblem(client.put()
                        .uri("/api/v1/upload")
                        .headers(person())
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(chunks, String.class)
                        .exchange())
                .hasStatus(413)
                .hasCode("request-too-large");
    }

    @Test
    void a_query_parameter_outside_its_range_of_another_type_or_absent_is_refused_and_named() {
        assertThatProblem(get("/api/v1/limited?limit=500"))
                .hasStatus(400)
                .hasCode("invalid-request")
                .hasErrorAt("#limit");
        for (String wrong : List.of("?limit=many", "?limit=1000000000000", "?limit=", "")) {
            assertThatProblem(get("/api/v1/limited" + wrong))
                    .as(wrong)
                    .hasStatus(400)
                    .hasCode("invalid-request")
                    .hasErrorAt("#limit");
        }
    }

    @Test
    void a_part_of_a_path_and_a_parameter_are_named_as_the_address_names_them() {
        assertThatProblem(get("/api/v1/numbered/x"))
                .hasStatus(400)
                .hasCode("invalid-request")
                .hasErrorAt("#number");
        assertThatProblem(get("/api/v1/numbered/1?short=maybe"))
                .hasStatus(400)
                .hasCode("invalid-request")
                .hasErrorAt("#short");
    }

    @Test
    void a_malformed_idempotency_key_is_refused_and_an_absent_one_is_replaced() {
        assertThatProblem(client.post()
                        .uri("/api/v1/keyed")
                        .headers(person())
                        .header("Idempotency-Key", "a b")
                        .exchange())
                .hasStatus(400)
                .hasErrorAt("#Idempotency-Key");

        client.post()
                .uri("/api/v1/keyed")
                .headers(person())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_bug_shows_a_fixed_sentence_and_nothing_of_the_exception() {
        assertThatProblem(get("/api/v1/bug"))
                .hasStatus(500)
                .hasCode("internal-error")
                .hasDetailContaining("系统出现问题");
    }

    @Test
    void the_time_to_wait_is_in_body_and_header_rounded_up() {
        ResponseSpec response = get("/api/v1/busy");

        response.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "3");
        assertThatProblem(response).hasStatus(503).hasCode("busy").tellsWhenToRetry();
    }

    @Test
    void texts_follow_the_preferred_language_and_are_chinese_otherwise() {
        assertThatProblem(in("en-GB,zh;q=0.5")).hasTitle("Not found");
        assertThatProblem(in("fr, zh-TW;q=0.8, en;q=0.5")).hasTitle("没有找到");
        assertThatProblem(in("fr")).hasTitle("没有找到");
    }

    @Test
    void the_trace_of_the_caller_continues_and_is_named_in_the_answer() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        byte[] body = client.get()
                .uri("/api/v1/nowhere")
                .headers(person())
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .exchange()
                .expectHeader()
                .valueEquals("X-Trace-Id", trace)
                .expectBody()
                .returnResult()
                .getResponseBody();

        assertThat(new String(body)).contains("\"traceId\":\"" + trace + "\"");
    }

    private ResponseSpec in(String languages) {
        return client.get()
                .uri("/api/v1/nowhere")
                .headers(person())
                .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .exchange();
    }

    private ResponseSpec get(String uri) {
        return client.get().uri(uri).headers(person()).exchange();
    }

    private ResponseSpec post(Object body) {
        return client.post()
                .uri("/api/v1/pages")
                .headers(person())
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec raw(String body, MediaType type) {
        return client.post()
                .uri("/api/v1/pages")
                .headers(person())
                .contentType(type)
                .bodyValue(body)
                .exchange();
    }

    private static java.util.function.Consumer<HttpHeaders> person() {
        return Caller.person("p1", List.of("admin")).of("study");
    }
}
