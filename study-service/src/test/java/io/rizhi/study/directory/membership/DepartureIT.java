package io.rizhi.study.directory.membership;

import static com.mongodb.client.model.Filters.eq;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.study.StudyStage;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** It is Monday, the 23rd, when a departure on Friday is entered. */
@ServiceTest
class DepartureIT extends StudyStage {

    private static final String FRIDAY = "2026-11-27";
    private static final String LEFT = "rizhi.directory.person-left.v1";

    @Autowired
    private PeopleStore people;

    @Autowired
    private Units units;

    @Autowired
    private OrganisationDate today;

    @Autowired
    private Clock clock;

    @BeforeEach
    void somebodyElseIsAdmin() {
        newAdmin();
    }

    @Test
    void who_leaves_on_friday_is_here_on_thursday_night_and_gone_everywhere_from_friday_on() {
        String person = leavingOnFriday();
        JsonNode entered = ok(get(ADMIN, "/people/" + person));
        assertThat(entered.path("status").asText()).isEqualTo("active");
        assertThat(entered.path("leavesOn").asText()).isEqualTo(FRIDAY);

        itIs("2026-11-26T23:59");
        sweeper().sweep().block(Duration.ofSeconds(20));
        assertThat(ok(get(ADMIN, "/people/" + person)).path("status").asText()).isEqualTo("active");
        assertThat(sessionFacts(person)).isEqualTo(200);
        itIs("2026-11-27T00:00");

        await().atMost(Duration.ofSeconds(20)).until(() -> sessionFacts(person) == 404);
        JsonNode gone = ok(get(ADMIN, "/people/" + person));
        assertThat(gone.path("status").asText()).isEqualTo("left");
        assertThat(gone.path("leftOn").asText()).isEqualTo(FRIDAY);
        assertThat(gone.path("leavesOn").isNull()).isTrue();
        assertThat(gone.path("memberships").get(0).path("to").asText()).isEqualTo(FRIDAY);
        try (RecordedEvents events = stack.events("rizhi.directory.person")) {
            assertThat(events.awaitOne(LEFT, person).data().path("leftOn").asText())
                    .isEqualTo(FRIDAY);
        }
    }

    @Test
    void a_service_that_was_away_on_the_day_lets_people_go_as_of_that_day() {
        String person = leavingOnFriday();
        itIs("2026-12-01T08:00");

        await().atMost(Duration.ofSeconds(20)).until(() -> sessionFacts(person) == 404);

        assertThat(ok(get(ADMIN, "/people/" + person)).path("leftOn").asText()).isEqualTo(FRIDAY);
    }

    @Test
    void instances_that_sweep_at_once_let_each_person_go_once() {
        List<String> leaving =
                IntStream.range(0, 12).mapToObj(i -> leavingOnFriday()).toList();
        itIs("2026-11-27T00:01");

        Flux.merge(Stream.generate(() -> sweeper().sweep()).limit(4).toList()).blockLast(Duration.ofSeconds(30));
        sweeper().sweep().block(Duration.ofSeconds(20));

        try (RecordedEvents events = stack.events("rizhi.directory.person")) {
            for (String person : leaving) {
                // registered, joined the unit, left the unit, left
                assertThat(stored(person).getLong("sequence")).isEqualTo(4);
                assertThat(events.awaitOne(LEFT, person).sequence()).isEqualTo(4);
            }
        }
    }

    @Test
    void a_departure_entered_by_mistake_is_taken_back() {
        String person = leavingOnFriday();

        delete(ADMIN, "/people/" + person + "/departure").expectStatus().isNoContent();
        itIs("2026-11-27T09:00");
        sweeper().sweep().block(Duration.ofSeconds(20));

        JsonNode here = ok(get(ADMIN, "/people/" + person));
        assertThat(here.path("leavesOn").isNull()).isTrue();
        assertThat(here.path("status").asText()).isEqualTo("active");
    }

    @Test
    void nobody_is_taken_back_who_has_left() {
        String person = newPerson();
        post(ADMIN, "/people/" + person + "/departure", JSON.createObjectNode())
                .expectStatus()
                .isNoContent();

        assertThatProblem(delete(ADMIN, "/people/" + person + "/departure"))
                .hasStatus(409)
                .hasCode("person-left");
    }

    @Test
    void only_those_who_will_leave_are_looked_at() {
        leavingOnFriday();
        var plan = Mono.from(stack.database()
                        .getCollection("people")
                        .find(com.mongodb.client.model.Filters.and(
                                com.mongodb.client.model.Filters.gt("leavesOn", ""),
                                com.mongodb.client.model.Filters.lte("leavesOn", FRIDAY)))
                        .explain(com.mongodb.ExplainVerbosity.EXECUTION_STATS))
                .block(Duration.ofSeconds(20));

        assertThat(plan.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN");
    }

    private String leavingOnFriday() {
        String person = newPerson();
        post(ADMIN, "/people/" + person + "/departure", object("on", FRIDAY))
                .expectStatus()
                .isEqualTo(HttpStatus.NO_CONTENT);
        return person;
    }

    /** What another instance of the service runs. */
    private SweepDepartures sweeper() {
        return new SweepDepartures(people, units, today, clock);
    }

    private int sessionFacts(String person) {
        return internal("/people/" + person + "/session-facts")
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private Document stored(String person) {
        return Mono.from(stack.database().getCollection("people").find(eq("_id", person)))
                .block(Duration.ofSeconds(10));
    }
}
