package io.rizhi.journey.mainjob;

import static io.rizhi.journey.mainjob.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What the admin does, from the first sign-in to a published plan. */
final class Preparation {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String PASSWORD = "a-long-walk-in-spring-7";

    private final Browser admin;

    Preparation(Browser admin) {
        this.admin = admin;
    }

    void setUp(String token) {
        admin.enter(
                "/session/setup",
                body(fields -> fields.put("token", token)
                        .put("organisation", "试用单位")
                        .put("login", "admin")
                        .put("displayName", "管理员")
                        .put("password", PASSWORD)
                        .put("language", "zh-CN")
                        .put("zone", ZONE.getId())));
    }

    String unit(String name, String parentId) {
        return admin.post(
                        "/units",
                        body(fields -> fields.put("name", name)
                                .put("parentId", parentId)
                                .put("validFrom", today().minusDays(30).toString())))
                .path("id")
                .asText();
    }

    String person(String login, String name, String unitId, ObjectNode more) {
        var fields = body(person -> person.put("login", login)
                .put("displayName", name)
                .put("unitId", unitId)
                .put("from", today().minusDays(30).toString())
                .put("password", PASSWORD));
        fields.setAll(more);
        return admin.post("/people", fields).path("person").path("id").asText();
    }

    JsonNode revision() {
        var review = admin.upload("/documents/imports?fileName=fire.docx", Material.document());
        assertThat(review.path("kind").asText()).isEqualTo("docx");
        return admin.post(
                "/documents/imports/" + review.path("id").asText() + "/revision",
                body(fields -> fields.put("version", review.path("version").asInt())
                        .put("title", "灭火器使用须知")
                        .put("language", "zh-CN")));
    }

    String quiz() {
        var review = admin.post("/questions/imports", body(fields -> fields.put("text", Material.PAPER)));
        assertThat(review.path("items")).hasSize(2);
        assertThat(review.path("errors").asInt()).isZero();
        var committed = admin.post("/questions/imports/" + review.path("id").asText() + "/commit", body(fields -> {
            fields.put("version", review.path("version").asInt());
            fields.putArray("tags");
            fields.putObject("quiz").put("title", "灭火器使用测验");
        }));
        var quizId = committed.path("quizId").asText();
        var draft = admin.get("/quizzes/" + quizId);
        admin.post(
                "/quizzes/" + quizId + "/publications",
                body(fields -> fields.put("version", draft.path("version").asInt())));
        return quizId;
    }

    /** One day, due today, with every section that has text, and the quiz. */
    JsonNode plan(JsonNode revision, String quizId, String unitId) {
        var plan = admin.post("/plans", body(fields -> fields.put("title", "消防安全每日学")));
        var id = plan.path("id").asText();
        var draft = admin.put("/plans/" + id + "/draft", body(fields -> {
            fields.put("version", plan.path("version").asInt());
            fields.put("title", "消防安全每日学");
            fields.put("startOn", today().toString());
            weekdays(fields.putArray("weekdays"));
            fields.put("followsCalendar", false);
            fields.put("minutesPerDay", 10);
            fields.put("lateDays", 3);
            fields.put("lateJoiners", "remaining");
            sections(fields.putArray("sections"), revision);
            var day = fields.putArray("days").addObject().put("title", "会用灭火器").put("quizId", quizId);
            sections(day.putArray("sections"), revision);
            var audience = fields.putObject("audience");
            audience.putArray("includeUnits").addObject().put("unitId", unitId).put("withChildren", true);
            audience.putArray("includePeople");
            audience.putArray("excludeUnits");
            audience.putArray("excludePeople");
        }));
        awaitPublishable(id);
        admin.post(
                "/plans/" + id + "/publications",
                body(fields -> fields.put("version", draft.path("version").asInt())));
        return Patience.until(
                "all study records are there",
                () -> admin.get("/plans/" + id),
                now -> now.path("publication").path("isComplete").asBoolean());
    }

    /** The quiz is known to the plan's service a moment after it was published. */
    private void awaitPublishable(String id) {
        Patience.until(
                "the plan can be published",
                () -> admin.get("/plans/" + id + "/publish-check"),
                check -> check.path("isPublishable").asBoolean());
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private static void weekdays(ArrayNode into) {
        for (int weekday = 1; weekday <= 7; weekday++) {
            into.add(weekday);
        }
    }

    private static void sections(ArrayNode into, JsonNode revision) {
        readable(revision)
                .forEach(section -> into.addObject()
                        .put("documentId", revision.path("documentId").asText())
                        .put("revisionId", revision.path("id").asText())
                        .put("sectionId", section.path("id").asText()));
    }

    private static List<JsonNode> readable(JsonNode revision) {
        var readable = new ArrayList<JsonNode>();
        revision.path("sections").forEach(section -> {
            if (section.path("characters").asInt() > 20) {
                readable.add(section);
            }
        });
        assertThat(readable).as("sections with text in %s", revision).isNotEmpty();
        return readable;
    }
}
