package io.rizhi.benchmarks.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.handler.codec.http.HttpMethod;
import io.rizhi.benchmarks.load.Call;
import io.rizhi.benchmarks.load.Calls;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Member;
import io.rizhi.benchmarks.product.Organisation;
import io.rizhi.benchmarks.product.Patience;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quiz responses: many people who have read the text and have one open attempt each, and who change their answers. */
public final class Responses implements Calls {

    private static final int QUIZ_DAY = 1;

    private final Deque<Writer> writers = new ArrayDeque<>();
    private final Api api;

    public Responses(Api api, Organisation organisation) {
        this.api = api;
        List<Reading> readings = organisation.members().parallelStream()
                .map(member -> new Reading(member, open(member, organisation)))
                .toList();
        int needed = readings.stream().mapToInt(Reading::neededSeconds).max().orElse(0);
        Patience.pause(Duration.ofSeconds(needed + 1L));
        List<Writer> started = readings.parallelStream()
                .map(reading -> start(reading, organisation))
                .toList();
        writers.addAll(started);
    }

    private JsonNode open(Member member, Organisation organisation) {
        return api.post(
                member,
                "/reading/sessions",
                Api.object(body -> body.put("planId", organisation.quizPlanId()).put("day", QUIZ_DAY)));
    }

    private Writer start(Reading reading, Organisation organisation) {
        if (reading.neededSeconds() > 0) {
            JsonNode unused = api.post(reading.member(), reading.path(), reading.lastBeat());
        }
        String day = "/records/" + organisation.quizPlanId() + "/days/" + QUIZ_DAY;
        String ticket = api.post(reading.member(), day + "/ticket", Api.object(body -> {}))
                .path("ticket")
                .asText();
        JsonNode attempt = api.post(reading.member(), "/attempts", Api.object(body -> body.put("ticket", ticket)));
        return new Writer(reading.member(), attempt);
    }

    /**
     * @param member who reads
     * @param session as it was opened
     */
    private record Reading(Member member, JsonNode session) {

        /** Nothing when an earlier run has read it. */
        int neededSeconds() {
            return section().path("isProved").asBoolean()
                    ? 0
                    : section().path("neededSeconds").asInt();
        }

        private JsonNode section() {
            return session.path("sections").path(0);
        }

        String path() {
            return "/reading/sessions/" + session.path("sessionId").asText() + "/beats";
        }

        ObjectNode lastBeat() {
            return Api.object(body -> {
                body.put("seq", session.path("seq").asInt() + 1)
                        .put("nonce", session.path("nonce").asText())
                        .put("isActive", true)
                        .put("isHidden", false);
                body.putArray("visible")
                        .addObject()
                        .put("sectionId", section().path("sectionId").asText())
                        .put("seconds", neededSeconds() + 1)
                        .put("reachedEnd", true);
            });
        }
    }

    @Override
    public @Nullable Call next() {
        Writer writer = writers.poll();
        return writer == null ? null : writer.respond();
    }

    private final class Writer {
        private final Member member;
        private final String path;
        private final JsonNode options;
        private long sequence;

        Writer(Member member, JsonNode attempt) {
            JsonNode question = attempt.path("questions").path(0);
            this.member = member;
            this.path = "/attempts/" + attempt.path("id").asText() + "/responses/"
                    + question.path("questionId").asText();
            this.options = question.path("options");
            this.sequence = question.path("sequence").asLong();
        }

        Call respond() {
            sequence++;
            String option =
                    options.path((int) (sequence % options.size())).path("id").asText();
            String body = "{\"sequence\":" + sequence + ",\"response\":{\"optionIds\":[\"" + option
                    + "\"],\"gaps\":[],\"isTrue\":null,\"text\":null},\"isFlagged\":false}";
            return new Call(api.load(HttpMethod.PUT, member, path, body), System.nanoTime(), this::answered);
        }

        private boolean answered(int status, String body) {
            writers.add(this);
            return status == 200 && body.contains("\"savedAt\"");
        }
    }
}
