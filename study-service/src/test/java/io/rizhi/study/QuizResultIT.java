package io.rizhi.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a day whose text is read when its quiz ends otherwise than at the first try: too late, or corrected. */
@ServiceTest
class QuizResultIT extends StudyStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private String person;
    private Caller member;
    private String plan;
    private String record;
    private String explanation;

    @BeforeEach
    void aDayIsRead() {
        person = newPerson();
        member = Caller.member(person);
        String document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2");
        JsonNode draft = draft(document, 1, true, "s1", "s2");
        published(draft);
        plan = draft.path("id").asText();
        record = ok(get(member, "/records/today")).at("/module/recordId").asText();
        read(person, plan, 1, "s1");
        explanation = "/records/" + plan + "/days/1/explanation";
    }

    @Test
    void an_abandoned_attempt_is_in_the_explanation_and_on_the_page_of_the_person_and_counts_for_nothing() {
        abandoned(record, plan, person, 1, "k-" + record);
        abandoned(record, plan, person, 1, "k-" + record);
        awaitFact("quiz-abandoned");

        JsonNode day = ok(get(member, explanation));
        assertThat(day.path("state").asText()).isEqualTo("open");
        assertThat(codes(day)).containsOnlyOnce("quiz-abandoned").contains("quiz-open");
        JsonNode page = ok(get(ADMIN, "/statistics/people/" + person));
        assertThat(page.path("attempts")).hasSize(1);
        JsonNode attempt = page.path("attempts").path(0);
        assertThat(attempt.path("isAbandoned").asBoolean()).isTrue();
        assertThat(attempt.path("percent").isNull()).isTrue();
        assertThat(page.at("/person/averageScore").isNull()).isTrue();

        graded(record, plan, person, 1, "l-" + record, 2, 80);
        awaitFact("quiz-passed");
        JsonNode done = ok(get(member, explanation));
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(codes(done)).contains("quiz-abandoned");
        assertThat(ok(get(ADMIN, "/statistics/people/" + person))
                        .path("attempts")
                        .findValuesAsText("isAbandoned"))
                .containsExactlyInAnyOrder("false", "true");
    }

    @Test
    void a_corrected_mark_takes_a_day_back_and_gives_it_again() {
        graded(record, plan, person, 1, "k-" + record, 2, 80);
        awaitState("done");
        corrected(record, plan, person, 1, "k-" + record, 3, 40);
        awaitState("open");
        corrected(record, plan, person, 1, "k-" + record, 4, 80);
        awaitState("done");

        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(told(events, "rizhi.study.day-completed.v1"))
                            .hasSize(2));
            assertThat(told(events, "rizhi.study.day-reopened.v1")).hasSize(1);
        }
    }

    @Test
    void an_attempt_that_waits_for_marks_again_has_no_result_until_it_has_them() {
        String attempt = "k-" + record;
        graded(record, plan, person, 1, attempt, 2, 80);
        awaitState("done");
        waitsAgain(record, plan, person, 1, attempt, 3);
        awaitFact("quiz-waits");

        assertThat(ok(get(member, explanation)).path("state").asText()).isEqualTo("open");
        JsonNode page = ok(get(ADMIN, "/statistics/people/" + person));
        assertThat(page.path("attempts")).isEmpty();
        assertThat(page.at("/person/averageScore").isNull()).isTrue();
        graded(record, plan, person, 1, attempt, 4, 90);
        awaitState("done");
        assertThat(ok(get(ADMIN, "/statistics/people/" + person)).path("attempts"))
                .hasSize(1);
    }

    private static List<String> codes(JsonNode explanation) {
        return explanation.path("facts").findValuesAsText("code");
    }

    private void awaitFact(String code) {
        await().atMost(PATIENCE).until(() -> codes(ok(get(member, explanation))).contains(code));
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                ok(get(member, explanation)).path("state").asText())
                        .isEqualTo(state));
    }

    /** The relay may repeat an event; one sequence is one event. */
    private Set<Long> told(RecordedEvents events, String type) {
        return events.all().stream()
                .filter(event -> event.key().equals(record) && event.type().equals(type))
                .map(RecordedEvent::sequence)
                .collect(Collectors.toSet());
    }
}
