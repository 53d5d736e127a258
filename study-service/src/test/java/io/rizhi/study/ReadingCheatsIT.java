package io.rizhi.study;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvents;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** Everything that is not reading earns nothing, and says why. The section takes five minutes and needs two. */
@ServiceTest
class ReadingCheatsIT extends StudyStage {

    private String person;
    private String plan;

    @BeforeEach
    void somebodyWithADayToRead() {
        String document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2");
        person = newPerson();
        JsonNode draft = draft(document, 1, false, "s1", "s2");
        published(draft);
        plan = draft.path("id").asText();
    }

    @Test
    void there_is_no_completion_without_a_session() {
        ObjectNode beat = beat(object("nonce", "made-up"), 1, "s1", 15, true);

        assertThatProblem(send(person, UUID.randomUUID().toString(), beat)).hasStatus(404);
        assertUnread();
    }

    @Test
    void beats_faster_than_the_clock_say_too_fast() {
        JsonNode session = openReading(person, plan, 1);
        JsonNode answer = session;
        for (int seq = 1; seq <= 10; seq++) {
            answer = ok(send(person, id(session), beat(session, seq, "s1", 15, true)));
            assertThat(answer.path("refusal").asText()).isEqualTo("too-fast");
        }

        assertThat(credited(answer)).isZero();
        assertUnread();
        String record = ok(get(Caller.member(person), "/records/" + plan))
                .path("recordId")
                .asText();
        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            assertThat(events.awaitOne("rizhi.study.reading-refused.v1", record)
                            .data()
                            .path("reason")
                            .asText())
                    .isEqualTo("too-fast");
        }
    }

    @Test
    void a_replayed_beat_gets_its_first_answer_and_adds_nothing() {
        JsonNode session = openReading(person, plan, 1);
        after(15);
        ObjectNode beat = beat(session, 1, "s1", 15, true);
        JsonNode first = ok(send(person, id(session), beat));

        for (int i = 0; i < 12; i++) {
            after(15);
            JsonNode again = ok(send(person, id(session), beat));
            assertThat(again).isEqualTo(first);
        }

        assertThat(credited(first)).isEqualTo(15);
        assertUnread();
    }

    @Test
    void a_second_tab_on_the_same_session_has_the_wrong_nonce() {
        JsonNode session = openReading(person, plan, 1);
        after(15);
        ok(send(person, id(session), beat(session, 1, "s1", 15, true)));
        after(15);

        JsonNode second = ok(send(person, id(session), beat(session, 2, "s1", 15, true)));

        assertThat(second.path("refusal").asText()).isEqualTo("wrong-nonce");
        assertThat(credited(second)).isEqualTo(15);
    }

    @Test
    void opening_another_session_parks_the_first() {
        JsonNode first = openReading(person, plan, 1);
        after(15);
        ok(send(person, id(first), beat(first, 1, "s1", 15, true)));

        JsonNode second = openReading(person, plan, 1);

        assertThat(second.path("parkedSessionId").asText()).isEqualTo(id(first));
        assertThat(credited(second)).isEqualTo(15);
        after(15);
        assertThatProblem(send(person, id(first), beat(first, 2, "s1", 15, true)))
                .hasCode("session-parked")
                .hasStatus(409);
    }

    @Test
    void however_many_sessions_are_opened_at_once_one_is_live() {
        IntStream.range(0, 6).parallel().forEach(tab -> openOrConflict());

        StepVerifier.create(stack.database()
                        .getCollection("reading-sessions")
                        .countDocuments(and(eq("personId", person), eq("isLive", true))))
                .expectNext(1L)
                .verifyComplete();
    }

    private void openOrConflict() {
        post(Caller.member(person), "/reading/sessions", object("planId", plan).put("day", 1))
                .expectStatus()
                .value(status -> assertThat(status).isIn(201, 409));
    }

    @Test
    void a_hidden_and_an_idle_page_earn_nothing() {
        JsonNode session = openReading(person, plan, 1);
        after(15);
        JsonNode hidden =
                ok(send(person, id(session), beat(session, 1, "s1", 15, true).put("isHidden", true)));
        after(15);
        JsonNode idle =
                ok(send(person, id(session), beat(hidden, 2, "s1", 15, true).put("isActive", false)));

        assertThat(hidden.path("refusal").asText()).isEqualTo("hidden");
        assertThat(idle.path("refusal").asText()).isEqualTo("idle");
        assertThat(credited(idle)).isZero();
    }

    @Test
    void a_scripted_scroll_for_a_minute_has_not_read_five() {
        JsonNode session = openReading(person, plan, 1);
        JsonNode last = session;
        for (int seq = 1; seq <= 4; seq++) {
            after(15);
            last = ok(send(person, id(session), beat(last, seq, "s1", 15, true)));
        }

        assertThat(last.path("provedSections")).isEmpty();
        assertThat(last.path("sections").get(0).path("isProved").asBoolean()).isFalse();
        assertUnread();
    }

    @Test
    void a_day_that_has_not_come_and_one_that_is_over_cannot_be_read() {
        Caller member = Caller.member(person);
        assertThatProblem(
                        post(member, "/reading/sessions", object("planId", plan).put("day", 2)))
                .hasCode("day-not-open")
                .hasStatus(422);

        itIs("2026-11-27T00:00");

        assertThatProblem(
                        post(member, "/reading/sessions", object("planId", plan).put("day", 1)))
                .hasCode("day-not-open");
    }

    @Test
    void nobody_reads_in_the_session_of_another_person() {
        JsonNode session = openReading(person, plan, 1);
        after(15);

        assertThatProblem(send(newPerson(), id(session), beat(session, 1, "s1", 15, true)))
                .hasStatus(404);
    }

    @Test
    void the_place_in_the_text_is_kept_and_the_newest_wins() {
        Caller member = Caller.member(person);
        ObjectNode place = object("planId", plan)
                .put("day", 1)
                .put("sectionId", "s1")
                .put("revisionId", "r1")
                .put("paragraphId", "p1")
                .put("offset", 12);
        String path = "/reading/position?planId=" + plan + "&day=1";
        get(member, path).expectStatus().isNoContent();

        put(member, "/reading/position", place).expectStatus().isNoContent();
        put(member, "/reading/position", place.put("paragraphId", "p7"))
                .expectStatus()
                .isNoContent();

        assertThat(ok(get(member, path)).path("paragraphId").asText()).isEqualTo("p7");
    }

    private void assertUnread() {
        JsonNode day = ok(get(Caller.member(person), "/records/" + plan + "/days/1"));
        assertThat(day.path("module").path("state").asText()).isEqualTo("open");
        assertThat(day.path("module").path("sections").get(0).path("state").asText())
                .isNotEqualTo("read");
    }

    private static String id(JsonNode session) {
        return session.path("sessionId").asText();
    }

    private static int credited(JsonNode answer) {
        return answer.path("sections").get(0).path("creditedSeconds").asInt();
    }
}
