package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** One device with an attempt open: a rising sequence per question, and a last word that is repeated until it is confirmed. */
final class Device {
    private static final int STALE = 409;

    private final Visitor visitor;
    private final BadNetwork network;
    private final String attempt;
    private final Map<String, Integer> sequences = new LinkedHashMap<>();
    private final Map<String, JsonNode> lastWords = new LinkedHashMap<>();

    Device(Visitor visitor, BadNetwork network, JsonNode attempt) {
        this.visitor = visitor;
        this.network = network;
        this.attempt = attempt.path("id").asText();
        attempt.path("questions")
                .forEach(question -> sequences.put(
                        question.path("questionId").asText(),
                        question.path("sequence").asInt()));
    }

    /** Answers some question somehow, over the bad network. */
    void answerSomething(JsonNode questions) {
        var question = questions.get(network.below(questions.size()));
        var id = question.path("questionId").asText();
        var response = Visitor.object(body -> {
            body.putArray("gaps");
            var chosen = body.putArray("optionIds");
            var options = question.path("options");
            if (options.isEmpty()) {
                body.put("isTrue", network.below(2) == 0);
            } else {
                chosen.add(options.get(network.below(options.size())).path("id").asText());
            }
        });
        int sequence = sequences.merge(id, 1, Integer::sum);
        lastWords.put(id, response);
        network.carry(() -> send(id, sequence, response));
    }

    private void send(String question, int sequence, JsonNode response) {
        var answer = put(question, sequence, response);
        assertThat(answer.isGood() || answer.status() == STALE)
                .as(answer.toString())
                .isTrue();
    }

    /** Repeats the last word on each question until the server has it. */
    Map<String, JsonNode> flush() {
        lastWords.forEach((question, response) -> {
            var answer = put(question, sequences.getOrDefault(question, 0), response);
            assertThat(answer.isGood()).as(answer.toString()).isTrue();
        });
        return Map.copyOf(lastWords);
    }

    private Answer put(String question, int sequence, JsonNode response) {
        return visitor.tryPut(
                "/attempts/" + attempt + "/responses/" + question,
                Visitor.object(body ->
                        body.put("sequence", sequence).put("isFlagged", false).set("response", response)));
    }
}
