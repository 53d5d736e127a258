package io.rizhi.study;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@ServiceTest
class StudyJobIT extends StudyStage {

    private String document;

    @BeforeEach
    void aDocument() {
        document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2", "s3=a3");
    }

    @Test
    void a_published_plan_is_read_answered_and_done_with_the_events_that_were_agreed() {
        String person = newPerson();
        String plan = id(publishedPlan(true, "s1", "s2"));
        Caller member = Caller.member(person);

        JsonNode module = today(member).path("module");
        assertThat(module.path("state").asText()).isEqualTo("open");
        assertThat(module.path("action").asText()).isEqualTo("start");
        assertThat(module.path("quiz").path("state").asText()).isEqualTo("locked");
        String record = module.path("recordId").asText();
        assertThatProblem(post(member, "/records/" + plan + "/days/1/ticket", JSON.createObjectNode()))
                .hasCode("reading-not-done")
                .hasStatus(422);

        JsonNode last = read(person, plan, 1, "s1");
        assertThat(last.path("provedSections").get(0).asText()).isEqualTo("s1");
        assertThat(last.path("isReadingDone").asBoolean()).isTrue();
        assertThat(today(member).path("module").path("action").asText()).isEqualTo("quiz");
        JsonNode ticket = ok(post(member, "/records/" + plan + "/days/1/ticket", JSON.createObjectNode()));
        assertThat(ticket.path("quizId").asText()).isEqualTo("quiz-" + plan);
        assertThat(claims(ticket.path("ticket").asText()).path("units").get(0).asText())
                .isEqualTo(unit);
        assertThat(claims(ticket.path("ticket").asText()).path("kind").asText()).isEqualTo("daily");

        graded(record, plan, person, 1, "attempt-" + record, 2, 80);
        awaitState(member, "done");

        JsonNode done = today(member);
        assertThat(done.path("streak").path("current").asInt()).isEqualTo(1);
        assertThat(done.path("next").path("studyDate").asText()).isEqualTo("2026-11-24");
        assertThat(done.path("week").get(0).path("state").asText()).isEqualTo("done");
        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            events.awaitOne("rizhi.study.day-completed.v1", record);
            List<RecordedEvent> told = events.all().stream()
                    .filter(event -> event.key().equals(record))
                    .toList();
            assertThat(told)
                    .extracting(RecordedEvent::type)
                    .containsExactly(
                            "rizhi.study.plan-joined.v1",
                            "rizhi.study.reading-proved.v1",
                            "rizhi.study.quiz-result-noted.v1",
                            "rizhi.study.day-completed.v1");
            assertThat(told.get(3).data().path("isOnTime").asBoolean()).isTrue();
            assertThat(told.get(3).data().path("markPercent").asInt()).isEqualTo(80);
        }
    }

    @Test
    void a_repeated_grading_is_applied_once() {
        String person = newPerson();
        String plan = id(publishedPlan(true, "s1", "s2"));
        Caller member = Caller.member(person);
        String record = today(member).path("module").path("recordId").asText();
        read(person, plan, 1, "s1");

        graded(record, plan, person, 1, "a-" + record, 2, 80);
        graded(record, plan, person, 1, "a-" + record, 2, 80);
        graded(record, plan, person, 1, "b-" + record, 2, 20);

        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(of(events, record, "rizhi.study.quiz-result-noted.v1"))
                            .hasSize(2));
            assertThat(of(events, record, "rizhi.study.day-completed.v1")).hasSize(1);
        }
    }

    @Test
    void a_day_is_explained_to_its_member_and_to_a_manager_in_scope_only() {
        String person = newPerson();
        String plan = id(publishedPlan(false, "s1", "s2"));
        itIs("2026-11-24T10:00");
        String path = "/records/" + plan + "/days/1/explanation";

        JsonNode own = ok(get(Caller.member(person), path));
        assertThat(own.path("state").asText()).isEqualTo("overdue");
        assertThat(own.path("rule").asText()).isEqualTo("overdue-in-window");
        assertThat(own.path("facts").get(0).path("text").asText()).isEqualTo("应在 2026年11月23日 当天完成。");
        JsonNode english = ok(get(Caller.member(person).withLanguage("en"), path));
        assertThat(english.path("ruleText").asText()).contains("may still be made up");

        String of = path + "?person=" + person;
        assertThat(ok(get(Caller.manager("boss", unit), of))).isEqualTo(own);
        assertThatProblem(get(Caller.manager("stranger", "other-unit"), of)).hasStatus(404);
        assertThatProblem(get(Caller.member("somebody"), of)).hasStatus(404);
        assertThat(audited(person)).containsExactly("READ_RECORD", "DENIED_RECORD", "DENIED_RECORD");
    }

    @Test
    void a_manager_excuses_a_day_in_scope_and_withdraws_it() {
        String person = newPerson();
        String plan = id(publishedPlan(false, "s1", "s2"));
        itIs("2026-11-25T10:00");
        String path = "/records/" + plan + "/days/1/excuse";
        ObjectNode excuse = object("personId", person).put("isExcused", true).put("note", "出差");

        JsonNode excused = ok(post(Caller.manager("boss", unit), path, excuse));

        assertThat(excused.path("state").asText()).isEqualTo("excused");
        assertThat(excused.path("facts").toString()).contains("出差");
        assertThatProblem(post(Caller.manager("stranger", "other"), path, excuse))
                .hasStatus(404);
        assertThatProblem(post(Caller.member(person), path, excuse)).hasStatus(403);
        assertThat(ok(post(Caller.manager("boss", unit), path, excuse.put("isExcused", false)))
                        .path("state")
                        .asText())
                .isEqualTo("overdue");
    }

    @Test
    void somebody_who_joins_later_gets_the_remaining_days_and_somebody_who_leaves_is_asked_no_more() {
        newPerson();
        String plan = id(publishedPlan(false, "s1", "s2", "s3"));
        itIs("2026-11-24T10:00");

        String late = newPerson();
        Caller member = Caller.member(late);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> today(member).path("module").path("day").asInt() == 2);
        assertThat(ok(get(member, "/records/" + plan)).path("days")).hasSize(2);

        String record = today(member).path("module").path("recordId").asText();
        newAdmin();
        itIs("2026-11-25T10:00");
        body204(post(ADMIN, "/people/" + late + "/departure", JSON.createObjectNode()));
        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            events.awaitOne("rizhi.study.plan-left.v1", record);
        }
    }

    @Test
    void a_closed_plan_asks_nothing_more() {
        String person = newPerson();
        String plan = id(publishedPlan(false, "s1", "s2"));

        JsonNode closed = ok(post(ADMIN, "/plans/" + plan + "/closure", JSON.createObjectNode()));

        assertThat(closed.path("status").asText()).isEqualTo("closed");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ok(get(Caller.member(person), "/records/" + plan + "/days/1/explanation"))
                        .path("rule")
                        .asText()
                        .equals("no-longer-asked"));
        assertThatProblem(post(
                        Caller.member(person),
                        "/reading/sessions",
                        object("planId", plan).put("day", 1)))
                .hasCode("day-not-open");
    }

    @Test
    void a_material_change_asks_those_who_read_the_old_text_again() {
        String person = newPerson();
        JsonNode first = publishedPlan(false, "s1", "s2");
        String plan = id(first);
        read(person, plan, 1, "s1");
        itIs("2026-11-24T09:00");
        library().add(document, 2, "material", "s1=b1", "s2=a2", "s3=a3");

        published(
                edit(plan, ok(get(ADMIN, "/plans/" + plan)).path("version").asLong(), document, 2, false, "s1", "s2"));

        JsonNode explanation = ok(get(Caller.member(person), "/records/" + plan + "/days/1/explanation"));
        assertThat(explanation.path("rule").asText()).isEqualTo("read-changed-text");
        read(person, plan, 1, "s1");
        assertThat(ok(get(Caller.member(person), "/records/" + plan + "/days/1/explanation"))
                        .path("state")
                        .asText())
                .isEqualTo("done");
    }

    @Test
    void study_done_elsewhere_is_attested_and_shown_as_such() {
        String person = newPerson();
        String plan = id(publishedPlan(false, "s1", "s2"));
        itIs("2026-11-24T12:00");
        ObjectNode request = object("note", "纸质签到表");
        var items = request.putArray("items");
        items.addObject()
                .put("personId", person)
                .put("day", 1)
                .put("completedAt", "2026-11-23T08:00:00Z")
                .put("readingSeconds", 300)
                .putNull("markPercent");
        items.addObject()
                .put("personId", "nobody")
                .put("day", 1)
                .put("completedAt", "2026-11-23T08:00:00Z")
                .put("readingSeconds", 300)
                .putNull("markPercent");

        JsonNode answer = ok(post(ADMIN, "/plans/" + plan + "/attestations", request));

        assertThat(answer.path("accepted").asInt()).isEqualTo(1);
        assertThat(answer.path("refused").get(0).path("code").asText()).isEqualTo("no-such-record");
        JsonNode explanation = ok(get(Caller.member(person), "/records/" + plan + "/days/1/explanation"));
        assertThat(explanation.path("state").asText()).isEqualTo("done");
        assertThat(explanation.path("rule").asText()).isEqualTo("attested-done");
        assertThat(explanation.path("facts").toString()).contains("纸质签到表");
    }

    @Test
    void only_the_unfinished_in_scope_are_nudged_and_once_a_day() {
        String person = newPerson();
        String ready = newPerson();
        String plan = id(publishedPlan(false, "s1"));
        read(ready, plan, 1, "s1");
        ObjectNode request = object("planId", plan);
        request.putArray("personIds").add(person).add(ready).add("stranger");

        JsonNode first = ok(post(Caller.manager("boss", unit), "/records/nudges", request));
        JsonNode second = ok(post(Caller.manager("boss", unit), "/records/nudges", request));

        assertThat(first.path("sentTo")).hasSize(1);
        assertThat(first.path("sentTo").get(0).asText()).isEqualTo(person);
        assertThat(first.path("skipped").toString()).contains("done").contains("out-of-scope");
        assertThat(second.path("sentTo")).isEmpty();
        assertThat(second.path("skipped").toString()).contains("nudged-today");
    }

    @Test
    void a_notifier_is_told_what_is_left_to_do() {
        String person = newPerson();
        String plan = id(publishedPlan(false, "s1", "s2"));
        itIs("2026-11-24T20:00");

        JsonNode left = ok(internal("/people/" + person + "/open-days?on=2026-11-24"));

        assertThat(left.path("status").asText()).isEqualTo("active");
        assertThat(left.path("days")).hasSize(2);
        assertThat(left.path("days").get(0).path("state").asText()).isEqualTo("overdue");
        assertThat(left.path("days").get(1).path("remainingSeconds").asInt()).isEqualTo(300);
        String record = left.path("days").get(0).path("recordId").asText();
        assertThat(ok(internal("/records/" + record + "/summary"))
                        .path("planId")
                        .asText())
                .isEqualTo(plan);
    }

    @Test
    void publishing_refuses_what_the_check_finds_and_names_the_day() {
        newPerson();
        JsonNode plan = draft(document, 1, false, "s1", "missing");
        String path = "/plans/" + id(plan) + "/publications";
        ObjectNode request =
                JSON.createObjectNode().put("version", plan.path("version").asLong());

        assertThatProblem(post(ADMIN, path, request))
                .hasCode("publish-check-failed")
                .hasErrorAt("/days/1");
        assertThatProblem(post(ADMIN, path, request.put("version", 99))).hasCode("stale-version");
        assertThatProblem(post(Caller.member("somebody"), path, request)).hasStatus(403);
    }

    @Test
    void a_split_is_proposed_by_minutes_and_nothing_is_saved() {
        JsonNode plan = created(post(ADMIN, "/plans", object("title", "新计划")));
        ObjectNode request = JSON.createObjectNode()
                .put("minutesPerDay", 10)
                .put("startOn", "2026-11-23")
                .put("followsCalendar", true);
        request.putArray("weekdays").add(1).add(3);
        request.putArray("sections")
                .add(ref(document, 1, "s1"))
                .add(ref(document, 1, "s2"))
                .add(ref(document, 1, "s3"));

        JsonNode days =
                ok(post(ADMIN, "/plans/" + id(plan) + "/split", request)).path("days");

        assertThat(days).hasSize(2);
        assertThat(days.get(0).path("sections")).hasSize(2);
        assertThat(days.get(1).path("studyDate").asText()).isEqualTo("2026-11-25");
        assertThat(ok(get(ADMIN, "/plans/" + id(plan))).path("days")).isEmpty();
    }

    @Test
    void publishing_goes_on_after_a_crash_and_makes_each_record_once() {
        String first = newPerson();
        String second = newPerson();
        String plan = id(publishedPlan(false, "s1"));
        String kept = ok(get(Caller.member(first), "/records/" + plan))
                .path("recordId")
                .asText();

        forgetRecordAndProgress(plan, second);

        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        ok(get(Caller.member(second), "/records")).path("items").size() == 1);
        assertThat(ok(get(Caller.member(first), "/records/" + plan))
                        .path("recordId")
                        .asText())
                .isEqualTo(kept);
        assertThat(ok(get(Caller.member(first), "/records")).path("items")).hasSize(1);
    }

    private List<String> audited(String person) {
        return Flux.from(stack.database()
                        .getCollection("audit")
                        .find(eq("subject", person))
                        .sort(ascending("_id")))
                .map(entry -> entry.getString("action"))
                .filter(action -> action.endsWith("RECORD"))
                .collectList()
                .block(Duration.ofSeconds(10));
    }

    /** As if the service had stopped after storing the publication and one of the two records. */
    private void forgetRecordAndProgress(String plan, String person) {
        var database = stack.database();
        StepVerifier.create(database.getCollection("study-records")
                        .deleteOne(and(eq("planId", plan), eq("personId", person))))
                .expectNextCount(1)
                .verifyComplete();
        StepVerifier.create(database.getCollection("publications")
                        .updateOne(eq("planId", plan), combine(set("isComplete", false), set("after", null))))
                .expectNextCount(1)
                .verifyComplete();
    }

    private JsonNode publishedPlan(boolean hasQuiz, String... sections) {
        JsonNode plan = draft(document, 1, hasQuiz, sections);
        published(plan);
        return plan;
    }

    private static String id(JsonNode plan) {
        return plan.path("id").asText();
    }

    private JsonNode today(Caller member) {
        return ok(get(member, "/records/today"));
    }

    private void awaitState(Caller member, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> today(member).path("module").path("state").asText().equals(state));
    }

    private static List<RecordedEvent> of(RecordedEvents events, String key, String type) {
        return events.all().stream()
                .filter(event -> event.key().equals(key) && event.type().equals(type))
                .toList();
    }

    private static void body204(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec response) {
        response.expectStatus().isNoContent();
    }
}
