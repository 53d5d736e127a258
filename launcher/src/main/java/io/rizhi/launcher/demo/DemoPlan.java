package io.rizhi.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One document written for the demo, a quiz for every second day, and a plan that began a week ago. */
final class DemoPlan {
    static final int DAYS_BEFORE_TODAY = 7;
    private static final String DOCUMENT = "office-safety.md";
    private static final String FILE_NAME = "%E5%8A%9E%E5%85%AC%E5%9C%BA%E6%89%80%E5%AE%89%E5%85%A8.md";

    private final ApiSession api;
    private final Map<Integer, String> quizOfDay = new HashMap<>();

    DemoPlan(ApiSession api) {
        this.api = api;
    }

    /**
     * Creates and publishes everything.
     *
     * @return the plan as published
     */
    JsonNode create(String unitId, LocalDate today) {
        var revision = document();
        for (String quiz : text("quizzes.txt").split("(?m)^=== ")) {
            if (!quiz.isBlank()) {
                quiz(quiz);
            }
        }
        return plan(revision, unitId, today);
    }

    private JsonNode document() {
        var review = api.upload(
                "/documents/imports?fileName=" + FILE_NAME,
                "application/octet-stream",
                text(DOCUMENT).getBytes(StandardCharsets.UTF_8));
        return api.post("/documents/imports/" + review.path("id").asText() + "/revision", ApiSession.object(body -> {
            body.put("version", review.path("version").asInt());
            body.put("title", "办公场所安全与急救常识");
            body.put("language", "zh-CN");
        }));
    }

    /** The first line is the day and the title, the rest is the text of the questions. */
    private void quiz(String text) {
        var head = text.substring(0, text.indexOf('\n')).strip();
        int day = Integer.parseInt(head.substring(0, head.indexOf(' ')));
        var title = head.substring(head.indexOf(' ') + 1);
        var review = api.post("/questions/imports", ApiSession.object(body -> {
            body.put("text", text.substring(text.indexOf('\n') + 1));
            body.put("fileName", title + ".txt");
        }));
        var committed =
                api.post("/questions/imports/" + review.path("id").asText() + "/commit", ApiSession.object(body -> {
                    body.put("version", review.path("version").asInt());
                    body.putArray("tags").add("安全");
                    body.putObject("quiz").put("title", title);
                }));
        var quizId = committed.path("quizId").asText();
        var draft = api.get("/quizzes/" + quizId);
        var published = api.post(
                "/quizzes/" + quizId + "/publications",
                ApiSession.object(
                        body -> body.put("version", draft.path("version").asInt())));
        quizOfDay.put(day, published.path("id").asText());
    }

    private JsonNode plan(JsonNode revision, String unitId, LocalDate today) {
        var plan = api.post("/plans", ApiSession.object(body -> body.put("title", "每日安全一刻钟")));
        var id = plan.path("id").asText();
        var draft = api.put("/plans/" + id + "/draft", ApiSession.object(body -> {
            body.put("version", plan.path("version").asInt());
            body.put("title", "每日安全一刻钟");
            body.put("startOn", today.minusDays(DAYS_BEFORE_TODAY).toString());
            var weekdays = body.putArray("weekdays");
            for (int weekday = 1; weekday <= 7; weekday++) {
                weekdays.add(weekday);
            }
            body.put("followsCalendar", false);
            body.put("minutesPerDay", 5);
            body.put("lateDays", 5);
            body.put("lateJoiners", "remaining");
            sections(body.putArray("sections"), revision, readable(revision));
            var days = body.putArray("days");
            int number = 1;
            for (JsonNode section : readable(revision)) {
                var day = days.addObject().put("title", section.path("title").asText());
                sections(day.putArray("sections"), revision, List.of(section));
                day.put("quizId", quizOfDay.get(number));
                number++;
            }
            var audience = body.putObject("audience");
            audience.putArray("includeUnits").addObject().put("unitId", unitId).put("withChildren", true);
            audience.putArray("includePeople");
            audience.putArray("excludeUnits");
            audience.putArray("excludePeople");
        }));
        var publication = api.post(
                "/plans/" + id + "/publications",
                ApiSession.object(
                        body -> body.put("version", draft.path("version").asInt())));
        if (publication.path("planId").asText().isEmpty()) {
            throw new LaunchException("The demo plan was not published: " + publication);
        }
        return api.get("/plans/" + id);
    }

    /** Sections with text of their own; the title of the document has none. */
    private static List<JsonNode> readable(JsonNode revision) {
        var sections = new ArrayList<JsonNode>();
        for (JsonNode section : revision.path("sections")) {
            if (section.path("characters").asInt() > 40) {
                sections.add(section);
            }
        }
        return sections;
    }

    private static void sections(ArrayNode into, JsonNode revision, List<JsonNode> sections) {
        for (JsonNode section : sections) {
            into.addObject()
                    .put("documentId", revision.path("documentId").asText())
                    .put("revisionId", revision.path("id").asText())
                    .put("sectionId", section.path("id").asText());
        }
    }

    private static String text(String name) {
        try (InputStream in = DemoPlan.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new LaunchException("The demo's " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchException("Cannot read the demo's " + name, e);
        }
    }
}
