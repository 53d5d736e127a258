package io.rizhi.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan from Monday to Friday, one section a day. Calendar and leave change when it has long been published. */
@ServiceTest
class CalendarChangeIT extends StudyStage {

    private static final String MONDAY = "2026-11-23";
    private static final String FRIDAY = "2026-11-27";
    private static final String SATURDAY = "2026-11-28";

    private String plan;
    private String late;
    private String idle;

    @BeforeEach
    void publishedWithAnEmptyCalendar() {
        calendar(List.of(), List.of());
        late = newPerson();
        idle = newPerson();
        String document = "doc-" + UUID.randomUUID();
        library().add(document, 1, "first", "s1=a1", "s2=a2", "s3=a3", "s4=a4", "s5=a5");
        plan = published(draft(document, 1, false, "s1", "s2", "s3", "s4", "s5"))
                .path("planId")
                .asText();
    }

    @Test
    void a_holiday_entered_when_it_is_over_moves_the_due_date_and_repairs_states_streak_and_statistics() {
        itIs("2026-11-24T09:00");
        assertThat(read(late, plan, 1, "s1").path("isReadingDone").asBoolean()).isTrue();
        itIs("2026-11-24T10:00");
        awaitCounts(0, 1, 1);
        assertThat(day(late, 1).path("state").asText()).isEqualTo("done-late");
        assertThat(day(idle, 1).path("state").asText()).isEqualTo("overdue");

        calendar(List.of(MONDAY), List.of());

        JsonNode moved = day(idle, 1);
        assertThat(moved.path("state").asText()).isEqualTo("open");
        assertThat(moved.path("facts").toString()).contains("原定 2026年11月23日", "顺延到 2026年11月24日", "应在 2026年11月24日 当天完成");
        assertThat(day(late, 1).path("state").asText()).isEqualTo("done");
        awaitCounts(1, 0, 0);
        assertThat(read(late, plan, 2, "s2").path("isReadingDone").asBoolean()).isTrue();
        awaitCounts(2, 0, 0);
        assertThat(streak(late)).isEqualTo(1);
        itIs("2026-11-25T10:00");
        awaitCounts(2, 0, 2);

        calendar(List.of(), List.of());

        awaitCounts(1, 1, 2);
        assertThat(day(late, 1).path("state").asText()).isEqualTo("done-late");
    }

    @Test
    void the_make_up_day_of_a_holiday_takes_its_module() {
        calendar(List.of(FRIDAY), List.of(SATURDAY));
        itIs(FRIDAY + "T10:00");

        assertThat(day(idle, 5).path("state").asText()).isEqualTo("upcoming");
        itIs(SATURDAY + "T10:00");
        assertThat(day(idle, 5).path("state").asText()).isEqualTo("open");
        assertThat(day(idle, 5).path("facts").toString()).contains("应在 2026年11月28日 当天完成");
        assertThat(ok(internal("/people/" + idle + "/open-days?on=" + SATURDAY))
                        .path("days")
                        .toString())
                .contains("\"day\":5");
        itIs("2026-11-29T10:00");
        assertThat(day(idle, 5).path("state").asText()).isEqualTo("overdue");
    }

    @Test
    void leave_entered_later_excuses_the_day_and_mends_the_streak() {
        read(late, plan, 1, "s1");
        itIs("2026-11-25T09:00");
        read(late, plan, 3, "s3");
        itIs("2026-11-25T10:00");
        awaitCounts(2, 0, 3);
        assertThat(streak(late)).isEqualTo(1);

        ObjectNode leave = JSON.createObjectNode()
                .put(
                        "version",
                        ok(get(ADMIN, "/people/" + late)).path("version").asLong());
        leave.putArray("periods").add(object("from", "2026-11-24").put("to", "2026-11-24"));
        assertThat(ok(put(ADMIN, "/people/" + late + "/leave", leave)).path("leaves"))
                .hasSize(1);

        assertThat(day(late, 2).path("state").asText()).isEqualTo("excused");
        awaitCounts(2, 0, 2);
        assertThat(streak(late)).isEqualTo(2);
    }

    private void awaitCounts(int onTime, int lateDays, int overdue) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode counts = ok(get(ADMIN, "/statistics/units/" + unit + "?plan=" + plan))
                    .path("counts");
            assertThat(List.of("onTime", "late", "overdue"))
                    .extracting(name -> counts.path(name).asInt())
                    .containsExactly(onTime, lateDays, overdue);
        });
    }

    private JsonNode day(String person, int number) {
        return ok(get(Caller.member(person), "/records/" + plan + "/days/" + number + "/explanation"));
    }

    private int streak(String person) {
        int shown = ok(get(Caller.member(person), "/records/today"))
                .path("streak")
                .path("current")
                .asInt();
        JsonNode counted = ok(get(ADMIN, "/statistics/people/" + person + "?plan=" + plan));
        assertThat(counted.path("person").path("currentStreak").asInt()).isEqualTo(shown);
        return shown;
    }

    private void calendar(List<String> holidays, List<String> makeUpDays) {
        ObjectNode request = JSON.createObjectNode()
                .put("version", ok(get(ADMIN, "/calendar")).path("version").asLong());
        dates(request.putArray("holidays"), holidays);
        dates(request.putArray("makeUpDays"), makeUpDays);
        assertThat(ok(put(ADMIN, "/calendar", request)).path("holidays")).hasSize(holidays.size());
    }

    private static void dates(ArrayNode array, List<String> dates) {
        dates.forEach(date -> array.add(object("date", date).put("name", "调休")));
    }
}
