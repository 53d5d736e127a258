package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.journey.StudyZone;
import io.rizhi.journey.TheProduct;
import io.rizhi.launcher.product.Product;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole story by HTTP. Each chapter goes on from the one before, and in each a part is killed and started again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobByHttpJourneyIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration SOON = Duration.ofSeconds(90);

    private static Product product;
    private static Organisation organisation;
    private static Visitor admin;
    private static JsonNode revision;
    private static Visitor boss;
    private static String quiz;
    private static String plan;
    private static Student done;
    private static Student second;
    private static Student halfWay;

    @BeforeAll
    static void startOnAnEmptyStore() {
        product = Product.start(TheProduct.options(TheProduct.fresh("main-job")));
        organisation = new Organisation(product, StudyZone.awayFromMidnight(CLOCK.instant()));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static void crash(String part) {
        product.kill(part);
        product.restart(part);
    }

    @Test
    @Order(1)
    void an_organisation_is_there_after_the_store_was_killed() {
        admin = organisation.firstAdmin();
        Organisation.found(admin);
        var imported = admin.upload("/people/imports?dryRun=false", "text/csv", Organisation.table());
        assertThat(imported.path("created").asInt()).as(imported.toString()).isEqualTo(Organisation.PEOPLE + 1);

        crash(Product.MONGOD);

        assertThat(everybody()).hasSize(Organisation.PEOPLE + 2);
        var again = admin.upload("/people/imports?dryRun=false", "text/csv", Organisation.table());
        assertThat(again.path("created").asInt()).isZero();
        assertThat(everybody()).hasSize(Organisation.PEOPLE + 2);
    }

    @Test
    @Order(2)
    void a_document_and_a_quiz_are_there_after_both_services_were_killed() {
        revision = Teaching.document(admin);
        quiz = Teaching.quiz(admin);

        crash(Product.QUIZ);
        crash(Product.STUDY);

        assertThat(admin.get("/quizzes/" + quiz).path("status").asText()).isEqualTo("published");
        var document = revision.path("documentId").asText();
        assertThat(admin.get("/documents/" + document + "/revisions/"
                        + revision.path("id").asText()))
                .isEqualTo(revision);
    }

    @Test
    @Order(3)
    void publishing_goes_on_after_a_crash_and_asks_each_member_once() {
        // The plan may be published once study-service has heard of the quiz.
        var draft = Teaching.draft(admin, revision, quiz, organisation.today(CLOCK.instant()));
        plan = draft.path("id").asText();
        await().atMost(SOON)
                .until(() -> admin.get("/plans/" + plan + "/publish-check")
                        .path("isPublishable")
                        .asBoolean());
        Teaching.publish(admin, draft);

        crash(Product.STUDY);

        await().atMost(SOON)
                .until(() -> admin.get("/plans/" + plan)
                        .path("publication")
                        .path("isComplete")
                        .asBoolean());
        var publication = admin.get("/plans/" + plan).path("publication");
        assertThat(publication.path("headCount").asInt()).isEqualTo(Organisation.PEOPLE);
        assertThat(publication.path("recordsCreated").asInt()).isEqualTo(Organisation.PEOPLE);
    }

    @Test
    @Order(4)
    void who_reads_and_answers_loses_nothing_while_parts_are_killed() {
        done = new Student(organisation.enter(Organisation.login(1)), plan);
        done.read(1);
        crash(Product.KAFKA);
        done.read(2);
        assertThat(done.module().path("action").asText()).isEqualTo("quiz");
        var attempt = done.startAttempt();
        var sent = done.answer(attempt, Paper.RIGHT, 2);
        var id = attempt.path("id").asText();

        crash(Product.QUIZ);
        crash(Product.GATEWAY);

        var resumed = done.attempt(id);
        for (JsonNode question : resumed.path("questions")) {
            var response = sent.get(question.path("questionId").asText());
            assertThat(response == null
                            || response.path("optionIds")
                                    .equals(question.path("response").path("optionIds")))
                    .as(question.toString())
                    .isTrue();
        }
        done.answer(resumed, Paper.RIGHT, 3);
        assertThat(resumed.path("deadline")).isEqualTo(attempt.path("deadline"));
        product.kill(Product.KAFKA);
        var result = done.submit(id);
        assertThat(result.path("percent").asInt()).isEqualTo(100);
        assertThat(result.path("hasPassed").asBoolean()).isTrue();
        product.restart(Product.KAFKA);
        done.awaitState("done");
    }

    @Test
    @Order(5)
    void somebody_fails_once_and_somebody_stops_half_way() {
        second = new Student(organisation.enter(Organisation.login(2)), plan);
        second.read(2);
        var failed = second.startAttempt();
        second.answer(failed, Paper.WRONG, 3);
        assertThat(second.submit(failed.path("id").asText()).path("percent").asInt())
                .isEqualTo(20);
        crash(Product.NOTIFICATION);
        await().atMost(SOON)
                .until(() -> second.module().path("quiz").path("lastPercent").asInt() == 20);
        var passed = second.startAttempt();
        second.answer(passed, Paper.RIGHT, 3);
        assertThat(second.submit(passed.path("id").asText()).path("percent").asInt())
                .isEqualTo(100);
        second.awaitState("done");
        halfWay = new Student(organisation.enter(Organisation.login(3)), plan);
        halfWay.read(1);
        assertThat(halfWay.module().path("state").asText()).isEqualTo("open");
    }

    @Test
    @Order(6)
    void each_is_told_once() {
        await().atMost(SOON).until(() -> done.notified("day-completed") > 0 && second.notified("day-completed") > 0);

        for (Student student : List.of(done, second)) {
            assertThat(student.notified("plan-published")).isEqualTo(1);
            assertThat(student.notified("day-completed")).isEqualTo(1);
        }
        assertThat(halfWay.notified("plan-published")).isEqualTo(1);
        assertThat(halfWay.notified("day-completed")).isZero();
    }

    @Test
    @Order(7)
    void the_manager_sees_the_numbers_that_follow_from_the_story() {
        boss = organisation.enter(Organisation.BOSS);
        var unit = Organisation.unit(admin, Organisation.FIRST_SECTION);
        var path = "/statistics/units/" + unit + "?plan=" + plan;
        await().atMost(SOON)
                .until(() -> boss.get(path).path("people").path("upToDate").asInt() == 2);

        var summary = boss.get(path);

        // Two of twenty are done; the day is not over for the others, so nothing is required of them yet.
        assertThat(numbers(summary.path("people"), "total", "upToDate", "openToday", "overdue"))
                .containsExactly(20, 2, 18, 0);
        assertThat(numbers(summary.path("counts"), "required", "onTime", "late", "overdue", "open"))
                .containsExactly(2, 2, 0, 0, 18);
        assertThat(numbers(summary.path("trend").get(0), "due", "done")).containsExactly(20, 2);
        assertThat(countOf(Organisation.SECOND_SECTION, "required")).isZero();
        assertThat(countOf(Organisation.SECOND_SECTION, "open")).isEqualTo(10);
        assertThat(countOf(Organisation.NAME, "open")).isEqualTo(18 + 10);
        var other = Organisation.unit(admin, Organisation.SECOND_SECTION);
        assertThat(boss.tryGet("/statistics/units/" + other).status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void the_export_says_what_the_screen_says_and_a_rebuild_changes_nothing() {
        var unit = Organisation.unit(admin, Organisation.FIRST_SECTION);
        var query = "?unit=" + unit + "&plan=" + plan;
        var people = boss.get("/statistics/people" + query + "&limit=50").path("items");
        assertThat(people).hasSize(20);

        var lines = boss.text("/statistics/people.csv" + query).lines().toList();

        for (JsonNode person : people) {
            var counts = person.path("counts");
            var start = person.path("displayName").asText() + ",";
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(start))
                    .singleElement()
                    .satisfies(line -> {
                        var cells = List.of(line.split(",", -1));
                        assertThat(cells.subList(3, 9))
                                .isEqualTo(texts(counts, "required", "onTime", "late", "overdue", "excused", "open"));
                        assertThat(cells.get(11))
                                .isEqualTo(counts.path("minutes").asText());
                    });
        }
        rebuild();
        assertThat(boss.get("/statistics/people" + query + "&limit=50").path("items"))
                .isEqualTo(people);
    }

    private static void rebuild() {
        admin.post("/statistics/rebuild", Visitor.JSON.createObjectNode());
        await().atMost(SOON)
                .until(() ->
                        !admin.get("/statistics/rebuild").path("state").asText().equals("running"));
    }

    private static int countOf(String unit, String number) {
        return admin.get("/statistics/units/" + Organisation.unit(admin, unit) + "?plan=" + plan)
                .path("counts")
                .path(number)
                .asInt();
    }

    private static List<Integer> numbers(JsonNode node, String... names) {
        return texts(node, names).stream().map(Integer::valueOf).toList();
    }

    private static List<String> texts(JsonNode node, String... names) {
        return List.of(names).stream().map(name -> node.path(name).asText()).toList();
    }

    private static List<String> everybody() {
        var logins = new ArrayList<String>();
        var cursor = "";
        do {
            var page = admin.get("/people?limit=50" + cursor);
            page.path("items").forEach(person -> logins.add(person.path("login").asText()));
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return logins;
    }
}
