package io.rizhi.benchmarks.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.rizhi.benchmarks.BenchmarkException;
import io.rizhi.benchmarks.load.Timings;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Growth;
import io.rizhi.benchmarks.product.Member;
import io.rizhi.benchmarks.product.Organisation;
import io.rizhi.benchmarks.product.Patience;
import io.rizhi.benchmarks.product.Plans;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Statistics of a large organisation with a long history. A few people get a year of study days through the API, more or less
 * diligent; then the store copies them.
 */
public final class LargeOrganisation {

    /** Study days of a year, without weekends and holidays. */
    public static final int DAYS = 250;
    /** Days of the plan: the year and a few to come. */
    public static final int PLAN_DAYS = DAYS + 5;

    private static final int DEPARTMENTS = 10;
    private static final int GROUPS = 10;
    private static final int ITEMS_IN_ONE_CALL = 400;
    private static final Duration CATCHING_UP = Duration.ofMinutes(3);

    private final Random random = new Random(17);
    private final Api api;
    private final Organisation organisation;
    private final LocalDate today;

    public LargeOrganisation(Api api, Organisation organisation, LocalDate today) {
        this.api = api;
        this.organisation = organisation;
        this.today = today;
    }

    /** Gives the few people their year and copies them until there are this many. */
    public String grow(Growth growth, int people) {
        LocalDate startOn = today.minusDays(DAYS);
        String planId = new Plans(api, organisation.admin())
                .publish(new Plans.Wish("一年计划", organisation.unitId(), organisation.material(), startOn, PLAN_DAYS, 0));
        int done = attest(planId, startOn);
        Patience.until("the statistics of a year", CATCHING_UP, () -> {
            JsonNode counts = ask("/statistics/units/" + organisation.unitId() + "?plan=" + planId)
                    .path("counts");
            return counts.path("onTime").asInt() + counts.path("late").asInt() == done;
        });
        growth.grow(people / organisation.members().size(), units());
        return planId;
    }

    private int attest(String planId, LocalDate startOn) {
        int done = 0;
        for (Member member : organisation.members()) {
            double diligence = 0.6 + 0.4 * Math.sqrt(random.nextDouble());
            List<Integer> days = new ArrayList<>();
            for (int day = 1; day < DAYS; day++) {
                if (random.nextDouble() < diligence) {
                    days.add(day);
                }
            }
            for (int first = 0; first < days.size(); first += ITEMS_IN_ONE_CALL) {
                List<Integer> part = days.subList(first, Math.min(days.size(), first + ITEMS_IN_ONE_CALL));
                done += attest(planId, startOn, member, part);
            }
        }
        return done;
    }

    private int attest(String planId, LocalDate startOn, Member member, List<Integer> days) {
        JsonNode answer = api.post(organisation.admin(), "/plans/" + planId + "/attestations", Api.object(body -> {
            ArrayNode items = body.put("note", "bench").putArray("items");
            days.forEach(day -> items.addObject()
                    .put("personId", member.id())
                    .put("day", day)
                    .put(
                            "completedAt",
                            startOn.plusDays(day - 1L)
                                    .atTime(1 + random.nextInt(30) % 20, 0)
                                    .toInstant(ZoneOffset.UTC)
                                    .toString())
                    .put("readingSeconds", 120)
                    .putNull("markPercent"));
        }));
        if (answer.path("accepted").asInt() != days.size()) {
            throw new BenchmarkException("Attestations refused: " + answer);
        }
        return days.size();
    }

    private List<String> units() {
        List<String> units = new ArrayList<>();
        for (int department = 1; department <= DEPARTMENTS; department++) {
            String id = unit("部门" + department, organisation.unitId());
            for (int group = 1; group <= GROUPS; group++) {
                units.add(unit("小组" + department + "-" + group, id));
            }
        }
        return units;
    }

    private String unit(String name, String parentId) {
        return api.post(
                        organisation.admin(),
                        "/units",
                        Api.object(body -> body.put("name", name)
                                .put("parentId", parentId)
                                .put("validFrom", today.minusDays(400).toString())))
                .path("id")
                .asText();
    }

    /** Asks the same question again and again for this long, one at a time. */
    public Timings repeat(String path, Duration time) {
        Histogram micros = new Histogram(TimeUnit.MINUTES.toMicros(10), 3);
        long begin = System.nanoTime();
        do {
            long asked = System.nanoTime();
            JsonNode unused = ask(path);
            micros.recordValue((System.nanoTime() - asked) / 1_000);
        } while (System.nanoTime() - begin < time.toNanos());
        return new Timings(micros, Duration.ofNanos(System.nanoTime() - begin), 0, 0);
    }

    public JsonNode ask(String path) {
        return api.get(organisation.admin(), path);
    }
}
