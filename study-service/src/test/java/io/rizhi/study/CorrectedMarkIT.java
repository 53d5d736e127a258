package io.rizhi.study;

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
import org.junit.jupiter.api.Test;

/** A mark that is corrected after the day was done. */
@ServiceTest
class CorrectedMarkIT extends StudyStage {

    @Test
    void a_corrected_mark_takes_a_day_back_and_gives_it_again() {
        String person = newPerson();
        String document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2");
        JsonNode draft = draft(document, 1, true, "s1", "s2");
        published(draft);
        String plan = draft.path("id").asText();
        Caller member = Caller.member(person);
        String record = ok(get(member, "/records/today"))
                .path("module")
                .path("recordId")
                .asText();
        read(person, plan, 1, "s1");
        String explanation = "/records/" + plan + "/days/1/explanation";

        graded(record, plan, person, 1, "k-" + record, 2, 80);
        awaitState(member, explanation, "done");
        corrected(record, plan, person, 1, "k-" + record, 3, 40);
        awaitState(member, explanation, "open");
        corrected(record, plan, person, 1, "k-" + record, 4, 80);
        awaitState(member, explanation, "done");

        try (RecordedEvents events = stack.events("rizhi.study.record")) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(of(events, record, "rizhi.study.day-completed.v1"))
                            .hasSize(2));
            assertThat(of(events, record, "rizhi.study.day-reopened.v1")).hasSize(1);
        }
    }

    private void awaitState(Caller member, String explanation, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                ok(get(member, explanation)).path("state").asText())
                        .isEqualTo(state));
    }

    /** The relay may repeat an event; one sequence is one event. */
    private static Set<Long> of(RecordedEvents events, String key, String type) {
        return events.all().stream()
                .filter(event -> event.key().equals(key) && event.type().equals(type))
                .map(RecordedEvent::sequence)
                .collect(Collectors.toSet());
    }
}
