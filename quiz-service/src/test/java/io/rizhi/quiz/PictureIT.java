package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Pictures from a document to the member, and out again. */
@ServiceTest
class PictureIT extends QuizStage {
    private static final String ASSETS = "/api/v1/questions/assets";
    private static final Picture PICTURE = Picture.of(Pixels.png("one")).orElseThrow();

    private static byte[] document() {
        String body = "<w:document xmlns:w='w' xmlns:a='a' xmlns:r='r'><w:body>"
                + "<w:p><w:r><w:t>1. 看图选择</w:t></w:r><w:r><w:drawing><a:blip r:embed='p'/></w:drawing></w:r></w:p>"
                + "<w:p><w:r><w:t>A. 圆</w:t></w:r></w:p><w:p><w:r><w:t>B. 方</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>答案：A</w:t></w:r></w:p></w:body></w:document>";
        return Mutations.zip(Map.of(
                "word/document.xml",
                body.getBytes(StandardCharsets.UTF_8),
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='p' Target='media/a.png'/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8),
                "word/media/a.png",
                PICTURE.bytes()));
    }

    private WebTestClient.ResponseSpec send(String path, byte[] file) {
        return client.post()
                .uri(path)
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(file)
                .exchange();
    }

    @Test
    void a_picture_of_a_document_is_shown_to_whoever_met_the_question_and_to_nobody_else() {
        JsonNode batch = ok(send("/api/v1/questions/imports", document()));
        JsonNode commit = ok(journey.post(
                ADMIN,
                "/api/v1/questions/imports/" + batch.path("id").asText() + "/commit",
                Map.of("version", 1, "tags", List.of(), "quiz", Map.of("title", "图"))));
        String quizId = commit.path("quizId").asText();
        JsonNode published =
                ok(journey.post(ADMIN, "/api/v1/quizzes/" + quizId + "/publications", Map.of("version", 1)));
        QuizJourney.Quiz quiz =
                new QuizJourney.Quiz(quizId, published.path("publishedVersion").asInt());
        String path = ASSETS + "/" + PICTURE.id();
        assertThatProblem(journey.get(Caller.member("m-1"), path)).hasStatus(404);

        JsonNode attempt = journey.start("m-1", quiz, "plan-picture", 1);

        assertThat(batch.path("items").path(0).path("findings").findValuesAsText("code"))
                .doesNotContain("picture-left-out");
        assertThat(attempt.path("questions").path(0).path("stem").asText())
                .contains("<img src=\"" + PICTURE.address() + "\"");
        journey.get(Caller.member("m-1"), path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_PNG)
                .expectHeader()
                .value("Cache-Control", value -> assertThat(value).contains("immutable", "private"))
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody(byte[].class)
                .isEqualTo(PICTURE.bytes());
        assertThatProblem(journey.get(Caller.member("m-2"), path)).hasStatus(404);
        journey.get(ADMIN, path).expectStatus().isOk();
        assertThatProblem(journey.get(ADMIN, ASSETS + "/nothing")).hasStatus(404);
    }

    @Test
    void an_upload_is_a_picture_or_refused_and_goes_out_with_the_question() {
        byte[] bytes = Pixels.png("upload");
        JsonNode asset = ok(send(ASSETS, bytes));
        JsonNode again = ok(send(ASSETS, bytes));
        JsonNode batch = ok(journey.postText("1. 天是蓝的。\n答案：对\n"));
        JsonNode content = batch.path("items").path(0).path("content");
        Map<String, Object> question = QuizJourney.JSON.convertValue(content, QuizJourney.MAP);
        question.put("format", "html");
        question.put("stem", "看<img src=\"" + asset.path("url").asText() + "\" alt=\"天\">");
        JsonNode stored = ok(journey.post(ADMIN, "/api/v1/questions", question));

        JsonNode export = ok(journey.post(
                ADMIN,
                "/api/v1/questions/exports",
                Map.of(
                        "format",
                        "moodle-xml",
                        "questionIds",
                        List.of(stored.path("id").asText()))));

        String xml =
                new String(Base64.getDecoder().decode(export.path("content").asText()), StandardCharsets.UTF_8);
        assertThat(again).isEqualTo(asset);
        assertThat(xml).contains("@@PLUGINFILE@@/").contains(Base64.getEncoder().encodeToString(bytes));
        assertThat(export.path("losses")).isEmpty();
        assertThatProblem(send(ASSETS, Pixels.of("<svg onload='x()'></svg>")))
                .hasStatus(422)
                .hasCode("asset-not-a-picture");
        assertThatProblem(journey.post(Caller.member("m-1"), ASSETS, Map.of())).hasStatus(403);
    }
}
