package io.rizhi.study;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody leaves a plan of two days with the quiz of the first one under way, and it is handed in while they are away. */
@ServiceTest
class LeftPlanIT extends StudyStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PLAN_COMPLETED = "rizhi.study.plan-completed.v1";
    private static final String RESULT_NOTED = "rizhi.study.quiz-result-noted.v1";
    private static final String TUESDAY = "2026-11-24";

    private String person;
    private Caller member;
    private String plan;
    private String record;
    private String explanation;

    @BeforeEach
    void theFirstDayIsReadAndItsQuizUnderWay() {
        newAdmin();
        person = newPerson();
        member = Caller.member(person);
        String document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2");
        JsonNode draft = draft(document, 1, true, "s1", "s2");
        published(draft);
        plan = draft.path("id").asText();
        record = ok(get(member, "/records/today")).at("/module/recordId").asText();
        explanation = "/records/" + plan + "/days/1/explanation";
        read(person, plan, 1, "s1");
        itIs(TUESDAY + "T09:00");
    }

    @Test
    void who_comes_back_finds_the_result_of_the_attempt_and_completes_the_plan_with_the_rest_of_it() {
        String away = created(post(
                        ADMIN,
                        "/units",
                        object("name", "别处 " + UUID.randomUUID()).putNull("parentId")))
                .path("id")
                .asText();
        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            moveTo(away);
            awaitTold(events, "rizhi.study.plan-left.v1", 1);
            graded(record, plan, person, 1, "a-" + record, 2, 80);
            graded(record, plan, person, 1, "a-" + record, 2, 80);
            awaitTold(events, RESULT_NOTED, 1);

            assertThatProblem(get(Caller.manager("boss", unit), explanation + "?person=" + person))
                    .as("where the person was")
                    .hasStatus(404);
            moveTo(unit);
            awaitTold(events, "rizhi.study.plan-joined.v1", 2);
            assertThat(ok(get(member, explanation)).path("state").asText()).isEqualTo("done-late");
            assertThat(told(events, PLAN_COMPLETED)).isEmpty();

            read(person, plan, 2, "s2");
            graded(record, plan, person, 2, "b-" + record, 2, 90);
            awaitTold(events, PLAN_COMPLETED, 1);
            assertThat(told(events, RESULT_NOTED)).hasSize(2);
        }
    }

    @Test
    void who_left_the_organisation_keeps_the_result_and_has_completed_nothing_by_leaving() {
        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            post(ADMIN, "/people/" + person + "/departure", JSON.createObjectNode())
                    .expectStatus()
                    .isNoContent();
            awaitTold(events, "rizhi.study.plan-left.v1", 1);
            graded(record, plan, person, 1, "a-" + record, 2, 80);
            awaitTold(events, RESULT_NOTED, 1);
            awaitTold(events, "rizhi.study.day-completed.v1", 1);

            assertThat(told(events, PLAN_COMPLETED)).isEmpty();
        }
    }

    private void moveTo(String other) {
        long version = ok(get(ADMIN, "/people/" + person)).path("version").asLong();
        post(
                        ADMIN,
                        "/people/" + person + "/memberships",
                        object("unitId", other).put("from", TUESDAY).put("version", version))
                .expectStatus()
                .is2xxSuccessful();
    }

    private void awaitTold(RecordedEvents events, String type, int times) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(events, type)).hasSize(times));
    }

    /** The relay may repeat an event; one sequence is one event. */
    private Set<Long> told(RecordedEvents events, String type) {
        return events.all().stream()
                .filter(event -> event.key().equals(record) && event.type().equals(type))
                .map(RecordedEvent::sequence)
                .collect(Collectors.toSet());
    }
}
