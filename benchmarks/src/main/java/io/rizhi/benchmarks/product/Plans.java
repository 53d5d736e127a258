package io.rizhi.benchmarks.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.benchmarks.product.Organisation.Material;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Publishes plans as an admin does. */
public final class Plans {

    private static final Duration PUBLISHING = Duration.ofMinutes(5);
    private static final int WEEKDAYS = 7;

    private final Api api;
    private final Member admin;

    public Plans(Api api, Member admin) {
        this.api = api;
        this.admin = admin;
    }

    /**
     * A plan to publish: one section a day, every day of the week.
     *
     * @param quizDay the one day with a quiz; 0 for none
     */
    public record Wish(String title, String unitId, Material material, LocalDate startOn, int days, int quizDay) {}

    /** Publishes and returns when everybody has a study record. */
    public String publish(Wish wish) {
        return publish(wish.title(), version -> draft(wish, version));
    }

    /** A plan of one day with a quiz and nothing to read. */
    public String publishQuiz(String title, String unitId, String quizId, LocalDate on) {
        return publish(
                title,
                version -> head(version, title, unitId, on, body -> {
                    ObjectNode day = body.putArray("days")
                            .addObject()
                            .put("title", title)
                            .put("quizId", quizId);
                    var unused = day.putArray("sections");
                    var unusedToo = body.putArray("sections");
                }));
    }

    private String publish(String title, IntFunction<ObjectNode> draftOf) {
        String id = api.post(admin, "/plans", Api.object(body -> body.put("title", title)))
                .path("id")
                .asText();
        JsonNode plan = api.get(admin, "/plans/" + id);
        JsonNode draft = api.put(
                admin,
                "/plans/" + id + "/draft",
                draftOf.apply(plan.path("version").asInt()));
        Patience.until(
                "leave to publish " + title,
                PUBLISHING,
                () -> api.get(admin, "/plans/" + id + "/publish-check")
                        .path("isPublishable")
                        .asBoolean());
        JsonNode unused = api.post(
                admin,
                "/plans/" + id + "/publications",
                Api.object(body -> body.put("version", draft.path("version").asInt())));
        Patience.until(
                "the study records of " + title,
                PUBLISHING,
                () -> api.get(admin, "/plans/" + id)
                        .path("publication")
                        .path("isComplete")
                        .asBoolean());
        return id;
    }

    private static ObjectNode draft(Wish wish, int version) {
        return head(version, wish.title(), wish.unitId(), wish.startOn(), body -> {
            ArrayNode sections = body.putArray("sections");
            wish.material().sectionIds().forEach(section -> section(sections, wish.material(), section));
            days(body.putArray("days"), wish);
        });
    }

    /** What all drafts share: every day of the week, for the whole unit. */
    private static ObjectNode head(
            int version, String title, String unitId, LocalDate startOn, Consumer<ObjectNode> content) {
        return Api.object(body -> {
            body.put("version", version)
                    .put("title", title)
                    .put("startOn", startOn.toString())
                    .put("followsCalendar", false)
                    .put("minutesPerDay", 15)
                    .put("lateDays", 5)
                    .put("lateJoiners", "remaining");
            ArrayNode weekdays = body.putArray("weekdays");
            for (int weekday = 1; weekday <= WEEKDAYS; weekday++) {
                weekdays.add(weekday);
            }
            content.accept(body);
            ObjectNode audience = body.putObject("audience");
            audience.putArray("includeUnits").addObject().put("unitId", unitId).put("withChildren", true);
            audience.putArray("includePeople");
            audience.putArray("excludeUnits");
            audience.putArray("excludePeople");
        });
    }

    private static void days(ArrayNode days, Wish wish) {
        int sections = wish.material().sectionIds().size();
        for (int number = 1; number <= wish.days(); number++) {
            ObjectNode day = days.addObject().put("title", "第" + number + "天");
            section(
                    day.putArray("sections"),
                    wish.material(),
                    wish.material().sectionIds().get((number - 1) % sections));
            day.put("quizId", number == wish.quizDay() ? wish.material().quizId() : null);
        }
    }

    private static void section(ArrayNode into, Material material, String sectionId) {
        into.addObject()
                .put("documentId", material.documentId())
                .put("revisionId", material.revisionId())
                .put("sectionId", sectionId);
    }
}
