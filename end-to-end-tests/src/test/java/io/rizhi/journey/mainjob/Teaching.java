package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the admin does between a document and a published plan. */
final class Teaching {
    static final String PLAN = "库房安全两日学";
    private static final List<String> SETTINGS = List.of(
            "version",
            "title",
            "passPercent",
            "attemptsAllowed",
            "graceSeconds",
            "isShuffled",
            "areOptionsShuffled",
            "policy",
            "review");

    private Teaching() {}

    /** Imports and saves the office document. */
    static JsonNode document(Visitor admin) {
        var review = admin.upload(
                "/documents/imports?fileName=" + URLEncoder.encode("须知.docx", StandardCharsets.UTF_8),
                "application/octet-stream",
                OfficeDocument.bytes());
        assertThat(review.path("kind").asText()).isEqualTo("docx");
        assertThat(review.path("title").asText()).isEqualTo(OfficeDocument.TITLE);
        return admin.post(
                "/documents/imports/" + review.path("id").asText() + "/revision",
                Visitor.object(
                        body -> body.put("version", review.path("version").asInt())
                                .put("title", OfficeDocument.TITLE)
                                .put("language", "zh-CN")));
    }

    /** Imports the typed paper and publishes it as a quiz. */
    static String quiz(Visitor admin) {
        return publishQuiz(admin, draftQuiz(admin));
    }

    /** The same with a time limit. */
    static String quiz(Visitor admin, Duration limit) {
        var draft = draftQuiz(admin);
        var request = Visitor.object(body -> SETTINGS.forEach(name -> body.set(name, draft.path(name))));
        request.put("timeLimitSeconds", limit.toSeconds());
        var items = request.putArray("items");
        draft.path("items")
                .forEach(item -> items.addObject()
                        .put("questionId", item.path("questionId").asText())
                        .put("mark", item.path("mark").decimalValue()));
        return publishQuiz(admin, admin.put("/quizzes/" + draft.path("id").asText() + "/draft", request));
    }

    private static JsonNode draftQuiz(Visitor admin) {
        var review = admin.post(
                "/questions/imports",
                Visitor.object(body -> body.put("text", Paper.TEXT).put("fileName", "小测.txt")));
        assertThat(review.path("ok").asInt()).isEqualTo(3);
        var committed =
                admin.post("/questions/imports/" + review.path("id").asText() + "/commit", Visitor.object(body -> {
                    body.put("version", review.path("version").asInt()).putArray("tags");
                    body.putObject("quiz").put("title", Paper.TITLE);
                }));
        return admin.get("/quizzes/" + committed.path("quizId").asText());
    }

    private static String publishQuiz(Visitor admin, JsonNode draft) {
        var quiz = draft.path("id").asText();
        admin.post(
                "/quizzes/" + quiz + "/publications",
                Visitor.object(body -> body.put("version", draft.path("version").asInt())));
        return quiz;
    }

    /** Two days: the first two chapters today with the quiz, the third tomorrow. The manager only looks on. */
    static JsonNode draft(Visitor admin, JsonNode revision, String quiz, LocalDate startOn) {
        var sections = chapters(revision);
        var plan = admin.post("/plans", Visitor.object(body -> body.put("title", PLAN)));
        return admin.put("/plans/" + plan.path("id").asText() + "/draft", Visitor.object(body -> {
            body.put("version", plan.path("version").asInt())
                    .put("title", PLAN)
                    .put("startOn", startOn.toString())
                    .put("followsCalendar", false)
                    .put("minutesPerDay", 5)
                    .put("lateDays", 3)
                    .put("lateJoiners", "remaining");
            var weekdays = body.putArray("weekdays");
            List.of(1, 2, 3, 4, 5, 6, 7).forEach(weekdays::add);
            refer(body.putArray("sections"), revision, sections);
            var days = body.putArray("days");
            refer(
                    days.addObject().put("title", "检查与灭火").put("quizId", quiz).putArray("sections"),
                    revision,
                    sections.subList(0, 2));
            refer(days.addObject().put("title", "疏散").putArray("sections"), revision, sections.subList(2, 3));
            var audience = body.putObject("audience");
            audience.putArray("includeUnits")
                    .addObject()
                    .put("unitId", Organisation.unit(admin, Organisation.NAME))
                    .put("withChildren", true);
            audience.putArray("includePeople");
            audience.putArray("excludeUnits");
            audience.putArray("excludePeople").add(Organisation.person(admin, Organisation.BOSS));
        }));
    }

    static JsonNode publish(Visitor admin, JsonNode draft) {
        return admin.post(
                "/plans/" + draft.path("id").asText() + "/publications",
                Visitor.object(body -> body.put("version", draft.path("version").asInt())));
    }

    static List<JsonNode> chapters(JsonNode revision) {
        var chapters = new ArrayList<JsonNode>();
        for (JsonNode section : revision.path("sections")) {
            if (section.path("characters").asInt() > 40) {
                chapters.add(section);
            }
        }
        assertThat(chapters).hasSize(3);
        return chapters;
    }

    private static void refer(ArrayNode into, JsonNode revision, List<JsonNode> sections) {
        for (JsonNode section : sections) {
            into.addObject()
                    .put("documentId", revision.path("documentId").asText())
                    .put("revisionId", revision.path("id").asText())
                    .put("sectionId", section.path("id").asText());
        }
    }
}
