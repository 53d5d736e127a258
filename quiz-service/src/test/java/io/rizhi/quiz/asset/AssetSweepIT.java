package io.rizhi.quiz.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.quiz.KilledInstance;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Pictures that no text names go after a while; those that any text names never do. */
@ServiceTest
class AssetSweepIT {
    private static final Instant STORED = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration GRACE = Duration.ofDays(7);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller ADMIN = Caller.admin("sweeper");

    @Autowired
    private WebTestClient client;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private List<AssetUses> uses;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private MongoAssets at(int day) {
        return new MongoAssets(database, clock(day));
    }

    private static Clock clock(int day) {
        return Clock.fixed(STORED.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    }

    private Long sweep(int day, List<AssetUses> asked) {
        return new SweepAssets(at(day), asked, clock(day), GRACE).sweep().block();
    }

    /** Both looks, a day apart; the number removed. */
    private Long sweepTwice(int day) {
        assertThat(sweep(day, uses)).isZero();
        return sweep(day + 1, uses);
    }

    private Picture stored() {
        Picture picture = Picture.of(Pixels.png(UUID.randomUUID().toString())).orElseThrow();
        at(0).store(List.of(picture)).block();
        return picture;
    }

    /** As if it had been stored long ago. */
    private void age(Picture picture) {
        Mono.from(database.getCollection(MongoAssets.COLLECTION)
                        .updateOne(Filters.eq("_id", picture.id()), Updates.set("lookedAt", Date.from(STORED))))
                .block();
    }

    private boolean isThere(Picture picture) {
        return Boolean.TRUE.equals(at(0).find(picture.id()).hasElement().block());
    }

    private JsonNode send(HttpMethod method, String path, Object body) {
        byte[] answer = client.method(method)
                .uri(path)
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> question(JsonNode like, String stem) {
        @SuppressWarnings("unchecked")
        Map<String, Object> content = JSON.convertValue(like, LinkedHashMap.class);
        content.put("format", "html");
        content.put("stem", stem);
        return content;
    }

    private static String shown(Picture picture) {
        return "看<img src=\"" + picture.address() + "\" alt=\"图\">"
                + picture.id().substring(0, 8);
    }

    @Test
    void a_picture_of_a_version_of_an_earlier_one_or_of_an_import_stays_and_one_that_nobody_names_goes() {
        Picture earlier = stored();
        Picture current = stored();
        Picture imported = stored();
        Picture lost = stored();
        JsonNode batch = send(HttpMethod.POST, "/api/v1/questions/imports", Map.of("text", "1. 天是蓝的。\n答案：对\n"));
        JsonNode like = batch.path("items").path(0).path("content");
        JsonNode first = send(HttpMethod.POST, "/api/v1/questions", question(like, shown(earlier)));
        send(
                HttpMethod.PUT,
                "/api/v1/questions/" + first.path("id").asText(),
                Map.of("version", first.path("version").asInt(), "content", question(like, shown(current))));
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("version", batch.path("version").asInt());
        item.put("content", question(like, shown(imported)));
        item.put("isExcluded", false);
        send(HttpMethod.PUT, "/api/v1/questions/imports/" + batch.path("id").asText() + "/items/1", item);
        List.of(earlier, current, imported, lost).forEach(this::age);

        Long removed = sweepTwice(8);

        assertThat(removed).isEqualTo(1);
        assertThat(List.of(earlier, current, imported)).allMatch(this::isThere);
        assertThat(isThere(lost)).isFalse();
        assertThat(at(8).due(STORED.plus(Duration.ofDays(1)), 10).collectList().block())
                .doesNotContain(earlier.id(), current.id(), imported.id());
    }

    @Test
    void a_picture_stays_until_its_grace_is_over_and_storing_it_again_begins_it_anew() {
        Picture picture = stored();
        Picture again = stored();
        at(5).store(List.of(again)).block();

        sweepTwice(6);
        assertThat(isThere(picture)).isTrue();
        sweepTwice(8);

        assertThat(isThere(picture)).isFalse();
        assertThat(isThere(again)).isTrue();
    }

    @Test
    void an_import_that_brings_the_same_picture_at_either_look_keeps_it() {
        Picture first = stored();
        Picture second = stored();
        AssetUses bringing = ids -> at(8).store(List.of(first)).thenMany(Flux.empty());
        AssetUses later = ids -> at(9).store(List.of(second)).thenMany(Flux.empty());

        sweep(8, List.of(bringing));
        Long removed = sweep(9, List.of(later));

        assertThat(removed).isZero();
        assertThat(List.of(first, second)).allMatch(this::isThere);
    }

    @Test
    void a_picture_is_shown_between_the_looks_and_stays_when_a_text_names_it_then() {
        Picture picture = stored();
        sweep(8, uses);
        assertThat(isThere(picture)).isTrue();
        JsonNode batch = send(HttpMethod.POST, "/api/v1/questions/imports", Map.of("text", "1. 火往上烧。\n答案：对\n"));
        send(
                HttpMethod.POST,
                "/api/v1/questions",
                question(batch.path("items").path(0).path("content"), shown(picture)));

        sweep(9, uses);
        sweep(20, uses);
        sweep(21, uses);

        assertThat(isThere(picture)).isTrue();
    }

    @Test
    void a_question_saved_while_the_second_look_is_answered_keeps_its_picture() {
        Picture picture = stored();
        JsonNode batch = send(HttpMethod.POST, "/api/v1/questions/imports", Map.of("text", "1. 铁会生锈。\n答案：对\n"));
        JsonNode like = batch.path("items").path(0).path("content");
        sweep(8, uses);
        AssetUses saving = ids -> Mono.fromCallable(
                        () -> send(HttpMethod.POST, "/api/v1/questions", question(like, shown(picture))))
                .subscribeOn(Schedulers.boundedElastic())
                .thenMany(Flux.empty());

        Long removed = sweep(9, List.of(saving));

        assertThat(removed).isZero();
        assertThat(isThere(picture)).isTrue();
    }

    /** Somebody saves a text with the picture as soon as the first round has asked, and the service dies then or later. */
    @Test
    void a_picture_named_after_the_first_look_survives_a_death_after_any_step() {
        for (int steps = 0; steps < 8; steps++) {
            Picture picture = stored();
            List<Collection<String>> asked = new ArrayList<>();
            AssetUses saving = ids -> {
                asked.add(ids);
                return asked.size() == 1 ? Flux.empty() : Flux.fromIterable(ids);
            };
            DyingAssets dying = new DyingAssets(at(8), steps);
            Mono<Long> round = new SweepAssets(dying, List.of(saving), clock(8), GRACE).sweep();
            round.onErrorReturn(0L).block();

            for (int day : List.of(9, 10, 20, 21)) {
                sweep(day, List.of(saving));
            }

            assertThat(isThere(picture)).as("dead after %d steps", steps).isTrue();
            at(30).look(List.of(picture.id()), clock(3000).instant()).block();
        }
    }

    @Test
    void a_service_killed_before_a_removal_has_taken_nothing_and_the_next_one_goes_on() throws Exception {
        Picture picture = stored();
        sweep(8, uses);
        try (KilledInstance instance = KilledInstance.start(
                environment, folder, "beforeRemovedPicture", "--rizhi.quiz.asset.sweep-every=1s")) {
            instance.awaitKilled();
        }
        assertThat(isThere(picture)).isTrue();

        sweep(9, uses);

        assertThat(isThere(picture)).isFalse();
    }

    @Test
    void a_batch_from_before_batches_listed_their_pictures_keeps_them() {
        Picture picture = stored();
        JsonNode batch = send(HttpMethod.POST, "/api/v1/questions/imports", Map.of("text", "1. 水往低处流。\n答案：对\n"));
        JsonNode like = batch.path("items").path(0).path("content");
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("version", batch.path("version").asInt());
        item.put("content", question(like, shown(picture)));
        item.put("isExcluded", false);
        send(HttpMethod.PUT, "/api/v1/questions/imports/" + batch.path("id").asText() + "/items/1", item);
        Mono.from(database.getCollection("question-imports")
                        .updateOne(
                                Filters.eq("_id", batch.path("id").asText()),
                                Updates.combine(Updates.set("schema", 1), Updates.unset("assets"))))
                .block();
        age(picture);

        sweepTwice(8);

        Document stored = Mono.from(database.getCollection("question-imports")
                        .find(Filters.eq("_id", batch.path("id").asText()))
                        .first())
                .block();
        assertThat(isThere(picture)).isTrue();
        assertThat(stored).isNotNull();
        assertThat(stored.getInteger("schema")).isEqualTo(2);
        assertThat(stored.getList("assets", String.class)).containsExactly(picture.id());
    }

    @Test
    void one_round_looks_at_a_bounded_number() {
        for (int i = 0; i < SweepAssets.AT_ONCE + 5; i++) {
            stored();
        }

        sweep(8, uses);
        sweep(8, uses);

        Long first = sweep(9, uses);
        Long second = sweep(9, uses);

        assertThat(first).isEqualTo(SweepAssets.AT_ONCE);
        assertThat(second).isGreaterThanOrEqualTo(5);
    }
}
