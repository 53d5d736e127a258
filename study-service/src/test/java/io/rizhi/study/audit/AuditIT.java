package io.rizhi.study.audit;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mongodb.ExplainVerbosity;
import io.rizhi.study.StudyStage;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

@ServiceTest
class AuditIT extends StudyStage {

    @Test
    void says_who_looked_at_whose_record_who_was_refused_and_when() {
        String person = newPerson();
        String boss = newPerson();
        String stranger = newPerson();
        itIs("2026-11-23T10:30");
        ok(get(Caller.manager(boss, unit), "/people/" + person));
        itIs("2026-11-23T11:00");
        assertThatProblem(get(Caller.manager(stranger, "another-unit"), "/people/" + person))
                .hasStatus(404);
        assertThatProblem(get(Caller.manager(stranger, "another-unit"), "/statistics/units/" + unit))
                .hasStatus(404);

        JsonNode items = audit("subject=" + person).path("items");

        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("action").asText()).isEqualTo("denied-person");
        assertThat(items.get(0).path("actorId").asText()).isEqualTo(stranger);
        assertThat(items.get(0).path("at").asText()).isEqualTo("2026-11-23T03:00:00Z");
        assertThat(items.get(1).path("action").asText()).isEqualTo("read-person");
        assertThat(items.get(1).path("actorId").asText()).isEqualTo(boss);
        assertThat(items.get(1).path("actorName").asText()).isEqualTo("李静");
        assertThat(items.get(1).path("subjectKind").asText()).isEqualTo("person");
        assertThat(items.get(1).path("subjectName").asText()).isEqualTo("李静");
        assertThat(items.get(1).path("at").asText()).isEqualTo("2026-11-23T02:30:00Z");
        JsonNode refused = audit("actor=" + stranger + "&action=denied-record").path("items");
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).path("subjectId").asText()).isEqualTo(unit);
        assertThat(refused.get(0).path("subjectName").asText()).startsWith("部门");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat_while_entries_arrive() {
        String person = newPerson();
        for (int i = 0; i < 5; i++) {
            ok(get(ADMIN, "/people/" + person));
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = audit("subject=" + person + "&limit=2" + next);
            page.path("items").forEach(entry -> seen.add(entry.path("id").asText()));
            next = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
            ok(get(ADMIN, "/people/" + newPerson()));
        } while (!next.isEmpty());

        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void days_bound_what_is_shown() {
        String person = newPerson();
        ok(get(ADMIN, "/people/" + person));
        itIs("2026-11-25T09:00");
        ok(get(ADMIN, "/people/" + person));

        assertThat(audit("subject=" + person + "&from=2026-11-24").path("items"))
                .hasSize(1);
        assertThat(audit("subject=" + person + "&to=2026-11-24").path("items")).hasSize(1);
        assertThat(audit("subject=" + person + "&from=2026-11-23&to=2026-11-25").path("items"))
                .hasSize(2);
        assertThat(audit("subject=" + person + "&from=2026-11-26").path("items"))
                .isEmpty();
    }

    @Test
    void whoever_reads_the_trail_is_in_it() {
        String admin = newPerson();

        JsonNode own = ok(get(Caller.admin(admin), "/audit?actor=" + admin));

        assertThat(own.path("items")).hasSize(1);
        assertThat(own.path("items").get(0).path("action").asText()).isEqualTo("read-audit");
        assertThat(own.path("items").get(0).path("subjectId").isNull()).isTrue();
    }

    @Test
    void nobody_but_admins_reads_it_and_a_filter_that_means_nothing_is_refused() {
        assertThatProblem(get(Caller.manager("boss", unit), "/audit")).hasStatus(403);
        assertThatProblem(get(Caller.member("somebody"), "/audit")).hasStatus(403);
        assertThatProblem(get(ADMIN, "/audit?action=sang")).hasStatus(400).hasCode("invalid-request");
        assertThatProblem(get(ADMIN, "/audit?cursor=next")).hasStatus(400);
        assertThatProblem(get(ADMIN, "/audit?limit=1000")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "actor", "subject", "action"})
    void no_query_scans_the_collection(String by) {
        ok(get(ADMIN, "/people/" + newPerson()));
        var day = LocalDate.parse("2026-11-23");
        var wanted = new AuditEntries.Wanted(
                by.equals("actor") ? "a" : null,
                by.equals("subject") ? "s" : null,
                by.equals("action") ? AuditTrail.Action.READ_PERSON : null,
                day,
                day,
                null,
                50);

        Document plan = Mono.from(stack.database()
                        .getCollection(MongoAuditTrail.COLLECTION)
                        .find(MongoAuditEntries.filter(wanted))
                        .sort(new Document("_id", -1))
                        .explain(ExplainVerbosity.QUERY_PLANNER))
                .block(Duration.ofSeconds(20));

        assertThat(plan.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN", "\"SORT\"");
    }

    private JsonNode audit(String query) {
        return ok(get(ADMIN, "/audit?" + query));
    }
}
