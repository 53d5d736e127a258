package io.rizhi.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.launcher.process.LaunchException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** A week of study as an office has it: most are on time, some are late, a few fell behind. The same at every start. */
final class DemoHistory {
    private static final int MOST_IN_ONE_CALL = 400;

    private final ApiSession api;
    private final ZoneId zone;
    private final Random random = new Random(20260101);

    DemoHistory(ApiSession api, ZoneId zone) {
        this.api = api;
        this.zone = zone;
    }

    /** Attests the days before today for everybody but the demo's own member, who has today and yesterday to do. */
    void attest(JsonNode plan, List<DemoPeople.Person> people, DemoPeople.Person member, Instant now) {
        var body = ApiSession.object(object -> object.put("note", "演示数据：从此前的纸面记录补录"));
        var items = body.putArray("items");
        for (var person : people) {
            var diligence = person.equals(member) ? 1.0 : 0.55 + 0.45 * Math.sqrt(random.nextDouble());
            for (JsonNode day : plan.path("days")) {
                if (isPast(day, now)
                        && !(person.equals(member) && isYesterday(day, now))
                        && random.nextDouble() < diligence) {
                    item(items.addObject(), person, day, now, diligence);
                }
                if (items.size() >= MOST_IN_ONE_CALL) {
                    send(plan, body, items);
                }
            }
        }
        send(plan, body, items);
    }

    private void item(ObjectNode item, DemoPeople.Person person, JsonNode day, Instant now, double diligence) {
        var date = LocalDate.parse(day.path("studyDate").asText());
        boolean isLate = random.nextDouble() > diligence + 0.1;
        var at = date.atTime(8 + random.nextInt(13), random.nextInt(60))
                .atZone(zone)
                .toInstant();
        var late = date.plusDays(1)
                .atTime(9 + random.nextInt(10), random.nextInt(60))
                .atZone(zone)
                .toInstant();
        item.put("personId", person.id());
        item.put("day", day.path("day").asInt());
        item.put("completedAt", (isLate && late.isBefore(now) ? late : at).toString());
        item.put("readingSeconds", 90 + random.nextInt(150));
        if (day.path("quiz").isObject()) {
            item.put("markPercent", 60 + 10 * random.nextInt(5));
        } else {
            item.putNull("markPercent");
        }
    }

    private boolean isPast(JsonNode day, Instant now) {
        return LocalDate.parse(day.path("studyDate").asText())
                .isBefore(now.atZone(zone).toLocalDate());
    }

    private boolean isYesterday(JsonNode day, Instant now) {
        return LocalDate.parse(day.path("studyDate").asText())
                .equals(now.atZone(zone).toLocalDate().minusDays(1));
    }

    private void send(JsonNode plan, ObjectNode body, ArrayNode items) {
        if (items.isEmpty()) {
            return;
        }
        var answer = api.post("/plans/" + plan.path("id").asText() + "/attestations", body);
        if (!answer.path("refused").isEmpty()) {
            throw new LaunchException(
                    "Demo history refused: " + answer.path("refused").get(0));
        }
        items.removeAll();
    }
}
