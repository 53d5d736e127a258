package io.rizhi.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An attempt whose time ran out, as the member and the manager see it. */
@ServiceTest
class AbandonedAttemptIT extends StudyStage {

    @Test
    void an_abandoned_attempt_is_in_the_explanation_and_on_the_page_of_the_person_and_counts_for_nothing() {
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

        abandoned(record, plan, person, 1, "k-" + record);
        abandoned(record, plan, person, 1, "k-" + record);
        awaitFact(member, explanation, "quiz-abandoned");

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
        awaitFact(member, explanation, "quiz-passed");
        JsonNode done = ok(get(member, explanation));
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(codes(done)).contains("quiz-abandoned");
        assertThat(ok(get(ADMIN, "/statistics/people/" + person))
                        .path("attempts")
                        .findValuesAsText("isAbandoned"))
                .containsExactlyInAnyOrder("false", "true");
    }

    private static List<String> codes(JsonNode explanation) {
        return explanation.path("facts").findValuesAsText("code");
    }

    private void awaitFact(Caller member, String explanation, String code) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> codes(ok(get(member, explanation))).contains(code));
    }
}
