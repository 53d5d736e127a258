package io.rizhi.journey.mainjob;

import static io.rizhi.journey.mainjob.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.Function;

/** What a member does with today's module. */
final class Study {

    private static final int SECONDS_A_BEAT = 2;
    private static final int MOST_BEATS = 120;

    private final Browser member;
    private final String planId;

    Study(Browser member, String planId) {
        this.member = member;
        this.planId = planId;
    }

    JsonNode today() {
        return member.get("/today").path("study").path("content");
    }

    JsonNode open() {
        return member.post(
                "/reading/sessions", body(fields -> fields.put("planId", planId).put("day", 1)));
    }

    /** Reads at an honest pace until the server has proved every section. */
    void read() {
        var session = open();
        var nonce = session.path("nonce").asText();
        for (int seq = 1; seq <= MOST_BEATS; seq++) {
            Patience.pause(Duration.ofSeconds(SECONDS_A_BEAT));
            var beat = member.post(
                    "/reading/sessions/" + session.path("sessionId").asText() + "/beats",
                    beat(seq, nonce, firstUnproved(session, seq), SECONDS_A_BEAT));
            if (beat.path("isReadingDone").asBoolean()) {
                return;
            }
            nonce = beat.path("nonce").asText();
            session = merge(session, beat);
        }
        throw new AssertionError("Not proved after " + MOST_BEATS + " beats: " + session);
    }

    static ObjectNode beat(int seq, String nonce, String sectionId, int seconds) {
        return body(fields -> {
            fields.put("seq", seq).put("nonce", nonce).put("isActive", true).put("isHidden", false);
            fields.putArray("visible")
                    .addObject()
                    .put("sectionId", sectionId)
                    .put("seconds", seconds)
                    .put("reachedEnd", true);
        });
    }

    static String firstUnproved(JsonNode session, int seq) {
        for (JsonNode section : session.path("sections")) {
            if (!section.path("isProved").asBoolean()) {
                return section.path("sectionId").asText();
            }
        }
        throw new AssertionError("Every section is proved before beat " + seq + ": " + session);
    }

    private static JsonNode merge(JsonNode session, JsonNode beat) {
        var merged = (ObjectNode) session.deepCopy();
        merged.set("sections", beat.path("sections"));
        return merged;
    }

    /** Takes the quiz, choosing an option of each question, and hands it in twice, as an impatient finger does. */
    JsonNode takeQuiz(Function<JsonNode, String> choose) {
        var ticket = member.post("/records/" + planId + "/days/1/ticket", body(fields -> {}));
        var attempt = member.post(
                "/attempts",
                body(fields -> fields.put("ticket", ticket.path("ticket").asText())));
        var id = attempt.path("id").asText();
        for (JsonNode question : attempt.path("questions")) {
            var saved = member.put(
                    "/attempts/" + id + "/responses/"
                            + question.path("questionId").asText(),
                    response(choose.apply(question)));
            assertThat(saved.path("sequence").asInt()).isEqualTo(1);
        }
        var result = member.post("/attempts/" + id + "/submission", body(fields -> {}));
        var again = member.post("/attempts/" + id + "/submission", body(fields -> {}));
        assertThat(again.path("percent")).isEqualTo(result.path("percent"));
        return result;
    }

    private static ObjectNode response(String optionId) {
        return body(fields -> {
            fields.put("sequence", 1).put("isFlagged", false);
            var response = fields.putObject("response");
            response.putArray("optionIds").add(optionId);
            response.putArray("gaps");
            response.putNull("isTrue");
            response.putNull("text");
        });
    }

    /** Chooses the option with one of these texts. */
    static Function<JsonNode, String> choosing(String... texts) {
        return question -> {
            for (JsonNode option : question.path("options")) {
                for (String text : texts) {
                    if (option.path("text").asText().equals(text)) {
                        return option.path("id").asText();
                    }
                }
            }
            throw new AssertionError("None of the texts in " + question);
        };
    }

    JsonNode awaitState(String state) {
        return Patience.until(
                "the day is " + state,
                () -> member.get("/records/" + planId),
                record -> record.path("days").path(0).path("state").asText().equals(state));
    }
}
