package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** What a member's page sends while its reader reads and answers. */
final class Student {
    private final Visitor visitor;
    private final String plan;

    Student(Visitor visitor, String plan) {
        this.visitor = visitor;
        this.plan = plan;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Everything that was ever started on the first day. */
    JsonNode attempts() {
        return visitor.get("/attempts?planId=" + plan + "&day=1").path("items");
    }

    JsonNode module() {
        return visitor.get("/records/" + plan + "/days/1").path("module");
    }

    /** Reads this many sections of the first day to their ends, reporting no faster than the clock. */
    void read(int sections) {
        var session = visitor.post(
                "/reading/sessions",
                Visitor.object(body -> body.put("planId", plan).put("day", 1)));
        var state = session;
        int seq = session.path("seq").asInt();
        for (int at = 0; at < sections; at++) {
            var section = session.path("sections").get(at).path("sectionId").asText();
            while (!isProved(state, section)) {
                pause(Duration.ofSeconds(4));
                state = beat(session, state, ++seq, section);
            }
        }
    }

    private JsonNode beat(JsonNode session, JsonNode before, int seq, String section) {
        return visitor.post(
                "/reading/sessions/" + session.path("sessionId").asText() + "/beats", Visitor.object(body -> {
                    body.put("seq", seq)
                            .put("nonce", before.path("nonce").asText())
                            .put("isActive", true)
                            .put("isHidden", false)
                            .put("isLate", false);
                    body.putArray("visible")
                            .addObject()
                            .put("sectionId", section)
                            .put("seconds", 4)
                            .put("reachedEnd", true);
                }));
    }

    private static boolean isProved(JsonNode state, String section) {
        for (JsonNode credit : state.path("sections")) {
            if (credit.path("sectionId").asText().equals(section)) {
                return credit.path("isProved").asBoolean();
            }
        }
        throw new AssertionError("No such section in " + state);
    }

    /** Only time makes a beat worth anything. */
    private static void pause(Duration time) {
        Awaitility.await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
    }

    JsonNode startAttempt() {
        var ticket = visitor.post("/records/" + plan + "/days/1/ticket", Visitor.JSON.createObjectNode());
        return visitor.post(
                "/attempts",
                Visitor.object(body -> body.put("ticket", ticket.path("ticket").asText())));
    }

    /** Answers the first so many questions, each acknowledged before the next; gives what was sent. */
    Map<String, JsonNode> answer(JsonNode attempt, Map<String, String> choices, int questions) {
        var sent = new LinkedHashMap<String, JsonNode>();
        for (int at = 0; at < questions; at++) {
            var question = attempt.path("questions").get(at);
            var response = response(question, choices);
            var id = question.path("questionId").asText();
            var saved = visitor.put(
                    "/attempts/" + attempt.path("id").asText() + "/responses/" + id,
                    Visitor.object(body -> body.put(
                                    "sequence", question.path("sequence").asInt() + 1)
                            .put("isFlagged", false)
                            .set("response", response)));
            assertThat(saved.path("questionId").asText()).isEqualTo(id);
            sent.put(id, response);
        }
        return sent;
    }

    private static JsonNode response(JsonNode question, Map<String, String> choices) {
        return Visitor.object(body -> {
            body.putArray("gaps");
            var chosen = body.putArray("optionIds");
            if (question.path("type").asText().equals("true-false")) {
                body.put("isTrue", false);
                return;
            }
            var text = choices.entrySet().stream()
                    .filter(choice -> question.path("stem").asText().contains(choice.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
            for (JsonNode option : question.path("options")) {
                if (option.path("text").asText().equals(text)) {
                    chosen.add(option.path("id").asText());
                }
            }
            assertThat(chosen).hasSize(1);
        });
    }

    JsonNode attempt(String id) {
        return visitor.get("/attempts/" + id);
    }

    JsonNode submit(String id) {
        return visitor.post("/attempts/" + id + "/submission", Visitor.JSON.createObjectNode());
    }

    /** Waits until the first day has this state in the member's own record. */
    void awaitState(String state) {
        Awaitility.await("day 1 " + state)
                .atMost(Duration.ofSeconds(90))
                .until(() -> module().path("state").asText().equals(state));
    }

    /** Titles of the notifications that a reason caused. */
    long notified(String reason) {
        var found = 0L;
        for (JsonNode item : visitor.get("/notifications?limit=50").path("items")) {
            if (item.path("reason").asText().equals(reason)) {
                found++;
            }
        }
        return found;
    }
}
