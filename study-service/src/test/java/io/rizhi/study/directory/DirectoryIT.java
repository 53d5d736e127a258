package io.rizhi.study.directory;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class DirectoryIT extends DirectoryStage {

    @Test
    void the_last_admin_can_neither_leave_nor_lose_the_role() {
        var id = register("admin" + tag, ward, List.of("admin"))
                .path("person")
                .path("id")
                .asText();
        stack.database().getCollection("people");
        Flux.from(stack.database()
                        .getCollection("people")
                        .updateMany(
                                new Document("_id", new Document("$ne", id)),
                                new Document("$set", new Document("roles", List.of("member")))))
                .blockLast();

        assertThatProblem(put(
                        ADMIN,
                        "/api/v1/people/" + id + "/roles",
                        Map.of("roles", List.of("member"), "scopeUnits", List.of(), "version", version(id))))
                .hasStatus(422)
                .hasCode("last-admin");
        assertThatProblem(post(ADMIN, "/api/v1/people/" + id + "/departure", Map.of()))
                .hasStatus(422)
                .hasCode("last-admin");
    }

    @Test
    void a_manager_sees_people_of_the_own_units_only_and_reading_one_leaves_a_trace() {
        var inside = register("in" + tag, ward, null).path("person").path("id").asText();
        var outside =
                register("out" + tag, office, null).path("person").path("id").asText();
        var manager = Caller.manager("a-manager-" + tag, ward);

        var seen = json(get(manager, "/api/v1/people?limit=200")).path("items").findValuesAsText("id");
        assertThat(seen).contains(inside).doesNotContain(outside);
        assertThat(json(get(manager, "/api/v1/units")).path("units").findValuesAsText("id"))
                .containsExactly(ward);
        get(manager, "/api/v1/people/" + inside).expectStatus().isOk();
        assertThatProblem(get(manager, "/api/v1/people/" + outside))
                .hasStatus(404)
                .hasCode("not-found");
        assertThatProblem(post(manager, "/api/v1/units", Map.of("name", "x")))
                .hasStatus(403)
                .hasCode("forbidden");
        assertThatProblem(get(Caller.member("m"), "/api/v1/people"))
                .hasStatus(403)
                .hasCode("forbidden");

        var audit = Flux.from(stack.database()
                        .getCollection("audit")
                        .find(new Document("actor", "a-manager-" + tag))
                        .sort(new Document("_id", 1)))
                .collectList()
                .block();
        assertThat(audit)
                .extracting(entry -> entry.getString("action") + " " + entry.getString("subject"))
                .containsExactly("READ_PERSON " + inside, "DENIED_PERSON " + outside);
    }

    @Test
    void the_audit_trail_is_a_chain_also_when_many_write_at_once() {
        var id = register("chain" + tag, ward, null).path("person").path("id").asText();
        Flux.range(0, 24)
                .flatMap(
                        i -> reactor.core.publisher.Mono.fromCallable(() -> get(ADMIN, "/api/v1/people/" + id)
                                        .expectStatus()
                                        .isOk())
                                .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()),
                        8)
                .blockLast(Duration.ofSeconds(60));

        var entries = Flux.from(stack.database().getCollection("audit").find().sort(new Document("_id", 1)))
                .collectList()
                .block();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).getString("day").equals(entries.get(i - 1).getString("day"))) {
                assertThat(entries.get(i).getString("previous"))
                        .isEqualTo(entries.get(i - 1).getString("hash"));
            }
        }
        assertThat(entries.stream().filter(entry -> entry.getString("subject").equals(id)))
                .hasSize(24);
    }

    @Test
    void the_tree_is_asked_for_any_date_and_a_stale_change_is_refused() {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        var version = unitVersion(ward);
        patch(
                        ADMIN,
                        "/api/v1/units/" + ward,
                        Map.of(
                                "name",
                                "内科一病区",
                                "parentId",
                                office,
                                "validFrom",
                                today.plusDays(10).toString(),
                                "version",
                                version))
                .expectStatus()
                .isOk();

        assertThat(named(today)).isEqualTo("内科");
        assertThat(named(today.plusDays(10))).isEqualTo("内科一病区");
        assertThatProblem(patch(ADMIN, "/api/v1/units/" + ward, Map.of("name", "又一个", "version", version)))
                .hasStatus(409)
                .hasCode("stale-version");
        assertThatProblem(patch(
                        ADMIN, "/api/v1/units/" + office, Map.of("parentId", ward, "version", unitVersion(office))))
                .hasStatus(422)
                .hasCode("unit-circle");
        assertThatProblem(post(ADMIN, "/api/v1/units/" + hospital + "/closure", Map.of()))
                .hasStatus(409)
                .hasCode("unit-not-empty");
        stack.events("rizhi.directory.unit").awaitOne("rizhi.directory.unit-changed.v1", ward);
    }

    @Test
    void the_same_registration_sent_twice_creates_one_person_and_a_taken_login_is_refused() {
        var key = "key-" + UUID.randomUUID();
        var body = Map.of("login", "twice" + tag, "displayName", "李静", "unitId", ward);
        var first = json(http.post()
                .uri("/api/v1/people")
                .headers(ADMIN.of("study"))
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange());
        var second = json(http.post()
                .uri("/api/v1/people")
                .headers(ADMIN.of("study"))
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange());

        assertThat(second.path("person").path("id"))
                .isEqualTo(first.path("person").path("id"));
        assertThat(second.path("initialPassword").isNull()).isTrue();
        assertThatProblem(post(
                        ADMIN, "/api/v1/people", Map.of("login", "TWICE" + tag, "displayName", "别人", "unitId", ward)))
                .hasStatus(409)
                .hasCode("login-taken");
    }

    @Test
    void a_table_is_checked_dry_first_and_then_imported_once_however_often_it_is_sent() {
        var csv = "姓名,登录名,部门,邮箱\n甲,a" + tag + ",医院" + tag + "/新科室,\n乙,b" + tag + ",医院" + tag + "/新科室,bad\n丙,c" + tag
                + ",医院" + tag + "/内科,\n";

        var dry = json(table(csv, true));
        assertThat(dry.path("created").asInt()).isEqualTo(2);
        assertThat(dry.path("rows").toString()).contains("\"row\":3", "\"column\":\"邮箱\"", "email-invalid");
        assertThat(json(get(ADMIN, "/api/v1/people?q=a" + tag)).path("items")).isEmpty();

        var done = json(table(csv, false));
        assertThat(done.path("created").asInt()).isEqualTo(2);
        assertThat(json(table(csv, false)).path("created").asInt()).isZero();
        assertThat(json(get(ADMIN, "/api/v1/people?q=a" + tag))
                        .path("items")
                        .get(0)
                        .path("unitName")
                        .asText())
                .isEqualTo("新科室");
    }

    @Test
    void an_import_tells_each_random_password_once_beside_its_login() {
        var csv = "登录名,姓名,部门,密码,角色\nr" + tag + ",甲,医院" + tag + ",,学员\ns" + tag + ",乙,医院" + tag + ",harbour-tulip-43,\nt"
                + tag + ",丙,医院" + tag + ",,领导\n";

        var rows = json(table(csv, false)).path("rows");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).path("code").asText()).isEqualTo("initial-password");
        var told = rows.get(0).path("detail").asText().split("：");
        assertThat(told).hasSize(2);
        assertThat(told[0]).isEqualTo("r" + tag);
        gateway("/internal/v1/credentials/verification", credentials(told[0], told[1], "10.0.0.7"))
                .expectStatus()
                .isOk();
        assertThat(rows.get(1).path("detail").asText()).startsWith("角色应为学员、负责人或管理员");
        assertThat(json(table(csv, false)).path("rows").toString()).doesNotContain("initial-password");
    }

    @Test
    void leave_is_replaced_as_a_whole_and_the_calendar_is_kept_by_version() {
        var id = register("leave" + tag, ward, null).path("person").path("id").asText();
        var manager = Caller.manager("m", ward);
        var view = json(put(
                manager,
                "/api/v1/people/" + id + "/leave",
                Map.of("periods", List.of(Map.of("from", "2026-07-06", "to", "2026-07-17")), "version", version(id))));
        assertThat(view.path("leaves").get(0).path("to").asText()).isEqualTo("2026-07-17");
        stack.events("rizhi.directory.person").awaitOne("rizhi.directory.leave-changed.v1", id);
        assertThatProblem(put(
                        Caller.manager("m", office),
                        "/api/v1/people/" + id + "/leave",
                        Map.of("periods", List.of(), "version", version(id))))
                .hasStatus(404)
                .hasCode("not-found");

        var calendar = json(get(ADMIN, "/api/v1/calendar"));
        var change = Map.of(
                "holidays",
                List.of(Map.of("date", "2026-10-01", "name", "国庆节")),
                "makeUpDays",
                List.of(Map.of("date", "2026-10-10", "name", "")),
                "version",
                calendar.path("version").asLong());
        put(ADMIN, "/api/v1/calendar", change).expectStatus().isOk();
        assertThatProblem(put(ADMIN, "/api/v1/calendar", change)).hasStatus(409).hasCode("stale-version");
        assertThat(json(get(Caller.member("x"), "/api/v1/calendar"))
                        .path("holidays")
                        .get(0)
                        .path("name")
                        .asText())
                .isEqualTo("国庆节");
    }

    @Test
    void pages_of_people_follow_one_another_without_gap_or_repeat() {
        for (int i = 0; i < 5; i++) {
            register("page" + i + tag, office, null);
        }
        var ids = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = json(get(
                    ADMIN, "/api/v1/people?unit=" + office + "&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next)));
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            next = page.path("next").asText("");
            next = next.equals("null") ? "" : next;
        } while (!next.isEmpty());

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }
}
