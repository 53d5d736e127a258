package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.moodle.MoodleReader;
import io.rizhi.quiz.importing.qti.QtiReader;
import io.rizhi.testkit.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** As many pictures as a file may hold and one more, taken out of the bank over HTTP. */
@ServiceTest
class ExportLimitIT extends QuizStage {
    private static final int FITTING = 3;
    private static final ObjectMapper LARGE = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(128 << 20).build())
            .build());

    /** Ten megabytes that nothing packs. */
    private static byte[] picture(int seed) {
        byte[] bytes = new byte[Picture.LARGEST];
        new Random(seed).nextBytes(bytes);
        byte[] head = Pixels.png("");
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private JsonNode uploaded(byte[] picture) {
        return ok(client.post()
                .uri("/api/v1/questions/assets")
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(picture)
                .exchange());
    }

    @ParameterizedTest
    @ValueSource(strings = {"moodle-xml", "qti-3.0"})
    void a_download_holds_thirty_two_megabytes_of_pictures_and_names_the_question_whose_picture_has_no_room(
            String format) throws IOException {
        client = client.mutate()
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(128 << 20))
                .build();
        journey = new QuizJourney(client);
        JsonNode like =
                ok(journey.postText("1. 天是蓝的。\n答案：对\n")).path("items").path(0).path("content");
        List<String> ids = new ArrayList<>();
        List<String> pictures = new ArrayList<>();
        for (int i = 0; i <= FITTING; i++) {
            JsonNode asset = uploaded(picture(i));
            Map<String, Object> question = QuizJourney.JSON.convertValue(like, QuizJourney.MAP);
            question.put("format", "html");
            question.put("stem", format + i + "<img src=\"" + asset.path("url").asText() + "\" alt=\"图\">");
            ids.add(ok(journey.post(ADMIN, "/api/v1/questions", question))
                    .path("id")
                    .asText());
            pictures.add(asset.path("id").asText());
        }

        byte[] answer = journey.post(ADMIN, "/api/v1/questions/exports", Map.of("format", format, "questionIds", ids))
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        JsonNode export = LARGE.readTree(answer);

        byte[] file = Base64.getDecoder().decode(export.path("content").asText());
        ParsedPaper back = format.equals("moodle-xml")
                ? MoodleReader.read(new String(file, StandardCharsets.UTF_8))
                : QtiReader.read(file);
        assertThat(export.path("written").asInt()).isEqualTo(FITTING + 1);
        assertThat(export.path("losses").findValuesAsText("code")).containsExactly("lost-pictures-over-limit");
        assertThat(export.path("losses").findValuesAsText("questionId")).containsExactly(ids.get(FITTING));
        assertThat(back.pictures()).extracting(Picture::id).containsExactlyElementsOf(pictures.subList(0, FITTING));
    }
}
