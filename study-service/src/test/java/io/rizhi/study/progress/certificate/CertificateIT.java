package io.rizhi.study.progress.certificate;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.study.StudyStage;
import io.rizhi.study.ids.RecordId;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

/** From the last day of a plan to a certificate, and what becomes of it. */
@ServiceTest
class CertificateIT extends StudyStage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private KeepCertificate keep;

    private String person;
    private Caller member;
    private String plan;
    private String record;

    @BeforeEach
    void aPlanOfOneDayThatGivesCertificates() {
        person = newPerson();
        member = Caller.member(person);
        plan = publishedPlan(true);
        record = recordOf(plan);
    }

    @Test
    void who_finishes_gets_one_that_a_correction_withdraws_and_its_undoing_restores_under_its_number() {
        JsonNode certificate = finish();
        String number = certificate.path("number").asText();

        assertThat(number).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}");
        assertThat(certificate.path("planTitle").asText()).isEqualTo("安全生产法");
        assertThat(certificate.path("personName").asText()).isEqualTo("李静");
        assertThat(certificate.path("issuedOn").asText()).isEqualTo("2026-11-23");
        assertThat(certificate.path("withdrawal").isNull()).isTrue();

        corrected(record, plan, person, 1, "k-" + record, 3, 40);
        JsonNode withdrawn = awaitStatus(number, "withdrawn");
        assertThat(withdrawn.path("withdrawal").path("reason").asText()).isEqualTo("quiz-not-passed");
        assertThat(withdrawn.path("withdrawal").path("day").asInt()).isEqualTo(1);

        corrected(record, plan, person, 1, "k-" + record, 4, 80);
        JsonNode restored = awaitStatus(number, "issued");
        assertThat(restored).isEqualTo(certificate);

        assertThat(own(member).path("items")).hasSize(1);
        try (RecordedEvents events = stack.events("rizhi.study.certificate")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(told(events)).containsExactly("issued", "withdrawn", "issued"));
        }
    }

    @Test
    void looking_again_and_at_once_issues_one_only() {
        String number = finish().path("number").asText();

        Flux.range(0, 8).flatMap(n -> keep.keep(new RecordId(record))).then().block(PATIENCE);

        JsonNode items = own(member).path("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).path("number").asText()).isEqualTo(number);
    }

    @Test
    void a_plan_that_gives_none_gives_none_until_a_later_publication_does() {
        plan = publishedPlan(false);
        record = recordOf(plan);
        read(person, plan, 1, "s1");
        graded(record, plan, person, 1, "k-" + record, 2, 80);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ok(get(member, "/records/" + plan + "/days/1/explanation"))
                                .path("state")
                                .asText())
                        .isEqualTo("done"));
        keep.keep(new RecordId(record)).block(PATIENCE);
        assertThat(own(member).path("items")).isEmpty();

        published(giving(ok(get(ADMIN, "/plans/" + plan)), true));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(own(member).path("items")).hasSize(1));
    }

    @Test
    void the_name_stays_as_it_was_at_issue() {
        String number = finish().path("number").asText();
        JsonNode known = ok(get(ADMIN, "/people/" + person));
        ok(patch(
                ADMIN,
                "/people/" + person,
                object("displayName", "李静雯")
                        .put("version", known.path("version").asLong())));

        assertThat(ok(get(member, "/certificates/" + number)).path("personName").asText())
                .isEqualTo("李静");
    }

    @Test
    void only_the_person_sees_it_and_the_organisation_may_verify_its_number() {
        String number = finish().path("number").asText();
        Caller stranger = Caller.member(newPerson());

        assertThatProblem(get(stranger, "/certificates/" + number)).hasStatus(404);
        assertThatProblem(get(ADMIN, "/certificates/" + number)).hasStatus(404);
        assertThat(own(stranger).path("items")).isEmpty();

        JsonNode said = ok(
                get(stranger, "/certificates/" + number.toLowerCase(Locale.ROOT).replace("-", "") + "/verification"));
        assertThat(said.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("number", "personName", "planTitle", "issuedOn", "status");
        assertThat(said.path("number").asText()).isEqualTo(number);
        assertThat(said.path("status").asText()).isEqualTo("issued");
        assertThatProblem(get(stranger, "/certificates/0000-0000-0000/verification"))
                .hasStatus(404);
        assertThatProblem(get(stranger, "/certificates/no-number/verification")).hasStatus(404);
    }

    @Test
    void nobody_of_another_organisation_learns_anything() {
        String number = finish().path("number").asText();
        Caller outsider = new Caller(
                person, List.of("member"), 1, List.of(), "zh-CN", "Asia/Shanghai", "外人", "another-organisation");

        assertThatProblem(get(outsider, "/certificates")).hasStatus(401);
        assertThatProblem(get(outsider, "/certificates/" + number)).hasStatus(401);
        assertThatProblem(get(outsider, "/certificates/" + number + "/verification"))
                .hasStatus(401);
    }

    @Test
    void own_certificates_come_in_pages_newest_first() {
        String first = finish().path("number").asText();
        after(60);
        plan = publishedPlan(true);
        record = recordOf(plan);
        String second = finish().path("number").asText();

        JsonNode page = ok(get(member, "/certificates?limit=1"));
        JsonNode rest = ok(
                get(member, "/certificates?limit=1&cursor=" + page.path("next").asText()));

        assertThat(page.path("items").get(0).path("number").asText()).isEqualTo(second);
        assertThat(rest.path("items").get(0).path("number").asText()).isEqualTo(first);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThatProblem(get(member, "/certificates?cursor=%21")).hasStatus(400);
    }

    @Test
    void a_forecast_says_what_a_correction_then_does() {
        read(person, plan, 1, "s1");
        String answeredAt = now().toString();
        graded(record, plan, person, 1, "k-" + record, 2, 40);
        awaitResult();

        assertThat(forecast(answeredAt)).isEqualTo("issue " + person + " " + plan);
        assertThat(forecast(null)).isEmpty();
        assertThat(own(member).path("items")).isEmpty();

        corrected(record, plan, person, 1, "k-" + record, 3, 80);
        await().atMost(PATIENCE).until(() -> certificateOf(plan) != null);
        String number = certificateOf(plan).path("number").asText();
        assertThat(forecast(answeredAt)).isEmpty();
        assertThat(forecast(null)).isEqualTo("withdraw " + person + " " + plan);

        corrected(record, plan, person, 1, "k-" + record, 4, 40);
        JsonNode unused = awaitStatus(number, "withdrawn");
        assertThat(forecast(answeredAt)).isEqualTo("restore " + person + " " + plan);
    }

    private void awaitResult() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ok(get(member, "/records/" + plan + "/days/1/explanation"))
                                .path("facts")
                                .toString())
                        .contains("quiz-failed"));
    }

    private String forecast(String passedSince) {
        ObjectNode request = JSON.createObjectNode();
        request.putArray("changes")
                .addObject()
                .put("recordId", record)
                .put("day", 1)
                .put("passedSince", passedSince);
        JsonNode items = ok(internal("/certificates/forecasts", request)).path("items");
        return items.isEmpty()
                ? ""
                : items.get(0).path("step").asText() + " "
                        + items.get(0).path("personId").asText() + " "
                        + items.get(0).path("planId").asText();
    }

    /** The certificate of the plan at hand, once it is there. */
    private JsonNode finish() {
        read(person, plan, 1, "s1");
        graded(record, plan, person, 1, "k-" + record, 2, 80);
        await().atMost(PATIENCE).until(() -> certificateOf(plan) != null);
        return certificateOf(plan);
    }

    private JsonNode certificateOf(String ofPlan) {
        for (JsonNode item : own(member).path("items")) {
            if (item.path("planId").asText().equals(ofPlan)) {
                return item;
            }
        }
        return null;
    }

    private JsonNode awaitStatus(String number, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ok(get(member, "/certificates/" + number))
                                .path("status")
                                .asText())
                        .isEqualTo(status));
        return ok(get(member, "/certificates/" + number));
    }

    private JsonNode own(Caller caller) {
        return ok(get(caller, "/certificates"));
    }

    private String publishedPlan(boolean givesCertificate) {
        String document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1");
        JsonNode draft = giving(draft(document, 1, true, "s1"), givesCertificate);
        published(draft);
        return draft.path("id").asText();
    }

    private JsonNode giving(JsonNode draft, boolean givesCertificate) {
        ObjectNode request = JSON.createObjectNode();
        for (String field : List.of(
                "version",
                "title",
                "startOn",
                "weekdays",
                "followsCalendar",
                "minutesPerDay",
                "lateDays",
                "sections",
                "audience")) {
            request.set(field, draft.path(field));
        }
        var days = request.putArray("days");
        for (JsonNode day : draft.path("days")) {
            ObjectNode kept = days.addObject().put("title", day.path("title").asText());
            var sections = kept.putArray("sections");
            for (JsonNode section : day.path("sections")) {
                ObjectNode ref = sections.addObject();
                for (String part : List.of("documentId", "revisionId", "sectionId")) {
                    ref.set(part, section.path(part));
                }
            }
            kept.set("quizId", day.path("quiz").path("quizId"));
            kept.set("quizKind", day.path("quiz").path("kind"));
        }
        request.put("givesCertificate", givesCertificate);
        JsonNode saved = ok(put(ADMIN, "/plans/" + draft.path("id").asText() + "/draft", request));
        assertThat(saved.path("givesCertificate").asBoolean()).isEqualTo(givesCertificate);
        return saved;
    }

    private String recordOf(String ofPlan) {
        return ok(get(member, "/records/" + ofPlan)).path("recordId").asText();
    }

    private List<String> told(RecordedEvents events) {
        return events.all().stream()
                .filter(event -> event.key().equals(record))
                .collect(Collectors.toMap(
                        RecordedEvent::sequence, RecordedEvent::type, (one, again) -> one, TreeMap::new))
                .values()
                .stream()
                .map(type -> type.replace("rizhi.study.certificate-", "").replace(".v1", ""))
                .toList();
    }
}
