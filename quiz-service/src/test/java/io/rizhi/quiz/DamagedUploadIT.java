package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.importing.WholeFiles;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.testkit.ServiceTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Damaged files of every format against the whole service: it answers, says why, and goes on. */
@ServiceTest
class DamagedUploadIT extends QuizStage {
    private static final int TIMES = 50;
    private static final int AT_ONCE = 4;
    private static final long SEED = 404;
    private static final Path PROBLEMS = Path.of("..", "docs", "problems");

    @BeforeEach
    void begin() {
        client = client.mutate()
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(32 << 20))
                .build();
        journey = new QuizJourney(client);
    }

    static Set<String> kinds() {
        return WholeFiles.KINDS.keySet();
    }

    private ResponseSpec upload(byte[] file) {
        return client.post()
                .uri("/api/v1/questions/imports")
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(file)
                .exchange();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_damaged_file_is_read_or_refused_with_a_known_problem_and_a_sound_one_is_read_after_them(String kind) {
        byte[] whole = Objects.requireNonNull(WholeFiles.KINDS.get(kind));

        List<Integer> statuses = Flux.fromIterable(Mutations.damaged(TIMES, SEED, whole))
                .flatMap(
                        file -> Mono.fromCallable(() -> answered(file)).subscribeOn(Schedulers.boundedElastic()),
                        AT_ONCE)
                .collectList()
                .block(Duration.ofMinutes(4));

        assertThat(statuses).hasSize(TIMES).contains(201).allMatch(status -> status < 500);
        JsonNode sound = ok(upload(whole));
        assertThat(sound.path("ok").asInt() + sound.path("warnings").asInt()).isPositive();
    }

    /** The status; a refusal is a problem that has a page of its own. */
    private int answered(byte[] file) {
        ResponseSpec response = upload(file);
        AtomicInteger status = new AtomicInteger();
        response.expectStatus().value(status::set);
        if (status.get() == 201) {
            JsonNode read = ok(response);
            assertThat(read.path("items").size() + read.path("findings").size()).isPositive();
        } else {
            assertThatProblem(response)
                    .hasStatus(status.get())
                    .satisfies(problem -> assertThat(
                                    PROBLEMS.resolve(problem.path("code").asText() + ".md"))
                            .isRegularFile());
        }
        return status.get();
    }

    @Test
    void a_deck_of_the_old_form_is_previewed_and_taken_into_the_bank() {
        JsonNode batch = ok(upload(Objects.requireNonNull(WholeFiles.KINDS.get("apkg"))));
        JsonNode read = batch.path("items").path(0).path("content");
        JsonNode commit = ok(journey.post(
                ADMIN,
                "/api/v1/questions/imports/" + batch.path("id").asText() + "/commit",
                Map.of("version", batch.path("version").asInt(), "tags", List.of("卡片"))));
        JsonNode stored = ok(journey.get(
                ADMIN, "/api/v1/questions/" + commit.path("questionIds").path(0).asText()));

        assertThat(batch.path("format").asText()).isEqualTo("apkg");
        assertThat(batch.path("items")).hasSize(3);
        assertThat(commit.path("questionIds")).hasSize(3);
        assertThat(stored.at("/content/stem").asText())
                .isEqualTo(read.path("stem").asText());
        assertThat(stored.at("/content/tags").toString()).contains("卡片", "丙");
        journey.get(ADMIN, picture(read.path("stem").asText())).expectStatus().isOk();
    }

    /** Address of the picture that a text shows. */
    private static String picture(String html) {
        return Jsoup.parse(html).select("img").attr("src");
    }
}
