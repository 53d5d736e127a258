package io.rizhi.study;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/**
 * Three people in one unit and two in another follow a plan of three days. On Monday two of them finish in time; on Tuesday
 * one makes Monday up. Two never begin.
 */
@ServiceTest
class StatisticsIT extends StudyStage {

    private static final String MONDAY = "2026-11-23";

    private String east;
    private String west;
    private String plan;
    private String punctual;
    private String late;
    private String idle;
    private String punctualToo;
    private String idleToo;

    @BeforeEach
    void twoDaysOfStudy() {
        east = below("东部");
        west = below("西部");
        punctual = newPerson(east);
        late = newPerson(east);
        idle = newPerson(east);
        punctualToo = newPerson(west);
        idleToo = newPerson(west);
        String document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2", "s3=a3");
        plan = published(draft(document, 1, false, "s1", "s2", "s3"))
                .path("planId")
                .asText();
        JsonNode first = read(punctual, plan, 1, "s1");
        JsonNode second = read(punctualToo, plan, 1, "s1");
        itIs("2026-11-24T09:00");
        JsonNode third = read(late, plan, 1, "s1");
        itIs("2026-11-24T10:00");
        assertThat(List.of(first, second, third))
                .allMatch(beat -> beat.path("isReadingDone").asBoolean());
        awaitCounted(3);
    }

    @Test
    void the_numbers_of_a_unit_are_those_counted_by_hand() {
        JsonNode summary = unit(ADMIN, unit, "");

        assertCounts(summary.path("counts"), 5, 2, 1, 2, 5);
        assertThat(summary.path("counts").path("completionRate").asInt()).isEqualTo(60);
        assertThat(summary.path("counts").path("onTimeRate").asInt()).isEqualTo(40);
        assertPeople(summary.path("people"), 5, 0, 3, 2, 0);
        assertThat(summary.path("planTitle").asText()).isEqualTo("安全生产法");
        assertThat(summary.path("children")).hasSize(2);
        assertCounts(child(summary, east), 3, 1, 1, 1, 3);
        assertCounts(child(summary, west), 2, 1, 0, 1, 2);
        assertThat(summary.path("trend")).hasSize(2);
        assertThat(summary.path("trend").get(0).path("done").asInt()).isEqualTo(3);
        JsonNode unfinished = summary.path("trend").get(1);
        assertThat(unfinished.path("due").asInt()).isEqualTo(5);
        assertThat(unfinished.path("done").asInt()).isZero();
        assertThat(unfinished.path("completionRate").asInt()).isZero();
        assertThat(summary.path("atRiskTotal").asInt()).isEqualTo(2);
        assertThat(summary.path("atRisk").get(0).path("reason").asText()).contains("尚未开始");
        assertPeople(unit(ADMIN, unit, "&direct=true").path("people"), 0, 0, 0, 0, 0);
    }

    @Test
    void an_answer_says_up_to_when_events_are_in_it_and_moves_on_without_new_ones() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(unit(ADMIN, unit, "").path("asOf").asText()).isEqualTo("2026-11-24T02:00:00Z"));
    }

    @Test
    void a_past_date_gives_the_numbers_of_that_date() {
        JsonNode monday = unit(ADMIN, unit, "&on=" + MONDAY);

        assertCounts(monday.path("counts"), 5, 2, 0, 3, 0);
        assertPeople(monday.path("people"), 5, 2, 0, 3, 0);
        assertThatProblem(get(ADMIN, "/statistics/units/" + unit + "?on=2026-11-25"))
                .hasCode("date-in-future")
                .hasStatus(422);
    }

    @Test
    void people_are_listed_page_by_page_and_add_up_to_their_unit() {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = ok(get(ADMIN, people("&sort=-overdue&limit=2" + next)));
            assertThat(page.path("total").asInt()).isEqualTo(5);
            page.path("items").forEach(all::add);
            next = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!next.isEmpty());

        assertThat(all)
                .extracting(row -> row.path("personId").asText())
                .containsExactlyInAnyOrder(punctual, late, idle, punctualToo, idleToo);
        assertThat(all.subList(0, 2)).allMatch(row -> row.path("state").asText().equals("overdue"));
        assertThat(all.stream()
                        .mapToInt(row -> row.path("counts").path("minutes").asInt())
                        .sum())
                .isEqualTo(unit(ADMIN, unit, "").path("counts").path("minutes").asInt())
                .isPositive();
        assertThat(row(all, punctual).path("currentStreak").asInt()).isEqualTo(1);
        assertThat(row(all, late).path("currentStreak").asInt()).isZero();
        assertThat(ok(get(ADMIN, people("&state=overdue"))).path("total").asInt())
                .isEqualTo(2);
        assertThat(ok(get(ADMIN, people("&q=nobody"))).path("total").asInt()).isZero();
        assertThat(ok(get(ADMIN, people("&sort=minutes&on=&state=")))
                        .path("items")
                        .get(4)
                        .path("counts"))
                .isNotEqualTo(all.get(0).path("counts"));
        assertThatProblem(get(ADMIN, people("&sort=height"))).hasStatus(400);
    }

    @Test
    void a_person_is_shown_with_the_reasons_and_that_leaves_an_audit_entry() {
        String boss = "boss-" + east;
        JsonNode person = ok(get(Caller.manager(boss, east), "/statistics/people/" + late));

        JsonNode shown = person.path("plans").get(0);
        assertCounts(shown.path("counts"), 1, 0, 1, 0, 1);
        assertThat(shown.path("days")).hasSize(3);
        assertThat(shown.path("days").get(0).path("state").asText()).isEqualTo("done-late");
        assertThat(shown.path("days")
                        .get(0)
                        .path("explanation")
                        .path("ruleText")
                        .asText())
                .isNotBlank();
        assertThat(person.path("person").path("state").asText()).isEqualTo("open-today");
        assertThat(audited(boss)).containsExactly("READ_RECORD PERSON " + late);
    }

    @Test
    void a_manager_of_another_unit_sees_nothing_and_the_attempt_is_noted() {
        String stranger = "stranger-" + west;
        Caller manager = Caller.manager(stranger, west);

        assertThatProblem(get(manager, "/statistics/people/" + late)).hasStatus(404);
        assertThatProblem(get(manager, "/statistics/units/" + east)).hasStatus(404);
        assertThatProblem(get(manager, "/statistics/units/" + unit)).hasStatus(404);
        assertThatProblem(get(manager, "/statistics/people?unit=" + east)).hasStatus(404);
        assertThatProblem(get(Caller.member(late), "/statistics/people")).hasStatus(403);
        assertThat(ok(get(manager, "/statistics/people")).path("total").asInt()).isEqualTo(2);
        assertThat(audited(stranger))
                .contains("DENIED_RECORD PERSON " + late, "DENIED_RECORD UNIT " + east, "DENIED_RECORD UNIT " + unit);
        assertThat(ok(get(manager, "/statistics/plans"))
                        .path("items")
                        .get(0)
                        .path("planId")
                        .asText())
                .isEqualTo(plan);
        assertThat(ok(get(Caller.manager("nobody", "no-unit"), "/statistics/plans"))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void somebody_who_moved_counts_where_they_were_on_each_date() {
        JsonNode moved = ok(post(
                ADMIN,
                "/people/" + idle + "/memberships",
                object("unitId", west).put("from", "2026-11-24").put("version", versionOf(idle))));

        assertThat(moved.path("unitId").asText()).isEqualTo(west);
        assertPeople(unit(ADMIN, east, "").path("people"), 2, 0, 2, 0, 0);
        assertPeople(unit(ADMIN, west, "").path("people"), 3, 0, 1, 2, 0);
        assertPeople(unit(ADMIN, east, "&on=" + MONDAY).path("people"), 3, 1, 0, 2, 0);
        Caller before = Caller.manager("boss-before", east);
        assertThatProblem(get(before, "/statistics/people/" + idle)).hasStatus(404);
        JsonNode then = ok(get(before, "/statistics/people/" + idle + "?on=" + MONDAY));
        assertThat(then.path("person").path("unitId").asText()).isEqualTo(east);
    }

    @Test
    void leave_entered_later_repairs_the_numbers() {
        ObjectNode leave = JSON.createObjectNode().put("version", versionOf(idle));
        leave.putArray("periods").add(object("from", MONDAY).put("to", MONDAY));
        JsonNode away = ok(put(ADMIN, "/people/" + idle + "/leave", leave));

        assertThat(away.path("id").asText()).isEqualTo(idle);
        assertCounts(unit(ADMIN, east, "").path("counts"), 2, 1, 1, 0, 3);
        assertThat(unit(ADMIN, east, "").path("counts").path("excused").asInt()).isEqualTo(1);
    }

    @Test
    void the_table_carries_the_numbers_of_the_screen_with_date_scope_and_filter() {
        byte[] bytes = get(ADMIN, "/statistics/people.csv?unit=" + unit + "&plan=" + plan)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();

        String table = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = table.lines().toList();
        assertThat(table).startsWith("\uFEFF学习统计");
        assertThat(table).contains("日期,2026-11-24", "学习计划,安全生产法", "人数,5");
        assertThat(lines.subList(lines.size() - 5, lines.size())).allMatch(line -> line.startsWith("李静,"));
        assertThat(lines)
                .filteredOn(line -> line.contains(",逾期,"))
                .filteredOn(line -> line.startsWith("李静"))
                .hasSize(2);
    }

    @Test
    void a_rebuild_gives_the_same_numbers_and_serves_meanwhile() {
        JsonNode before = unit(ADMIN, unit, "").path("counts");
        JsonNode begun = body(post(ADMIN, "/statistics/rebuild", JSON.createObjectNode()), 202);

        assertThat(begun.path("state").asText()).isEqualTo("running");
        await().atMost(Duration.ofSeconds(40)).until(() -> {
            assertThat(unit(ADMIN, unit, "").path("counts")).isEqualTo(before);
            return ok(get(ADMIN, "/statistics/rebuild")).path("state").asText().equals("done");
        });
        assertThat(unit(ADMIN, unit, "").path("counts")).isEqualTo(before);
        assertThatProblem(post(Caller.manager("boss", unit), "/statistics/rebuild", JSON.createObjectNode()))
                .hasStatus(403);
    }

    private void awaitCounted(int done) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonNode counts = unit(ADMIN, unit, "").path("counts");
            return counts.path("onTime").asInt() + counts.path("late").asInt() == done
                    && counts.path("open").asInt() == 5;
        });
    }

    private long versionOf(String person) {
        return ok(get(ADMIN, "/people/" + person)).path("version").asLong();
    }

    private String below(String name) {
        return created(post(ADMIN, "/units", object("name", name).put("parentId", unit)))
                .path("id")
                .asText();
    }

    private JsonNode unit(Caller caller, String id, String more) {
        return ok(get(caller, "/statistics/units/" + id + "?plan=" + plan + more));
    }

    private String people(String more) {
        return "/statistics/people?unit=" + unit + "&plan=" + plan + more;
    }

    private static JsonNode row(List<JsonNode> rows, String person) {
        return rows.stream()
                .filter(row -> row.path("personId").asText().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode child(JsonNode summary, String unit) {
        return StreamSupport.stream(summary.path("children").spliterator(), false)
                .filter(row -> row.path("unitId").asText().equals(unit))
                .findFirst()
                .orElseThrow()
                .path("counts");
    }

    private List<String> audited(String actor) {
        return Flux.from(stack.database()
                        .getCollection("audit")
                        .find(new Document("actor", actor))
                        .sort(new Document("_id", 1)))
                .map(entry ->
                        entry.getString("action") + " " + entry.getString("kind") + " " + entry.getString("subject"))
                .collectList()
                .block(Duration.ofSeconds(10));
    }

    private static void assertCounts(JsonNode counts, int required, int onTime, int late, int overdue, int open) {
        assertThat(List.of("required", "onTime", "late", "overdue", "open"))
                .extracting(name -> counts.path(name).asInt())
                .containsExactly(required, onTime, late, overdue, open);
    }

    private static void assertPeople(JsonNode people, int total, int upToDate, int open, int overdue, int excused) {
        assertThat(List.of("total", "upToDate", "openToday", "overdue", "excused"))
                .extracting(name -> people.path(name).asInt())
                .containsExactly(total, upToDate, open, overdue, excused);
    }
}
