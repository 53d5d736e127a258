package io.rizhi.benchmarks.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.benchmarks.BenchmarkException;
import io.rizhi.benchmarks.load.Timings;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Organisation;
import io.rizhi.benchmarks.product.Patience;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * From the acknowledged write to the number that shows it. An admin attests days at a steady rate; each attested day is two
 * events (reading proved, day completed). Of each call the last person's statistics are asked until the day is counted in them.
 */
public final class EventsToStatistics {

    /** Events a second of the bar. */
    public static final int EVENTS_A_SECOND = 500;

    private static final int EVENTS_A_DAY = 2;
    private static final int CALLS_A_SECOND = 10;
    private static final int DAYS_A_CALL = EVENTS_A_SECOND / EVENTS_A_DAY / CALLS_A_SECOND;
    private static final int CALLS_AT_ONCE = 16;
    private static final int LOOKS_AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConcurrentHistogram micros = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(2), 3);
    private final AtomicLong failures = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private final Semaphore looks = new Semaphore(LOOKS_AT_ONCE);
    private final Api api;
    private final Organisation organisation;
    private final String planId;
    private final LocalDate startOn;
    private final int days;

    /**
     * @param planId a plan of everybody whose days nobody has done yet
     * @param startOn its first day; all days are past
     * @param days how many it has
     */
    public EventsToStatistics(Api api, Organisation organisation, String planId, LocalDate startOn, int days) {
        this.api = api;
        this.organisation = organisation;
        this.planId = planId;
        this.startOn = startOn;
        this.days = days;
    }

    /** How many seconds the plan lasts at the rate of the bar. */
    public long secondsThatFit() {
        return (long) organisation.members().size() * days * EVENTS_A_DAY / EVENTS_A_SECOND;
    }

    /** Attests for this long and returns when the last number has come. */
    public Timings run(Duration time) {
        micros.reset();
        failures.set(0);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        ExecutorService workers = Executors.newFixedThreadPool(CALLS_AT_ONCE);
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try {
            var ticks = clock.scheduleAtFixedRate(
                    () -> workers.execute(this::attestAndLook), 0, 1_000 / CALLS_A_SECOND, TimeUnit.MILLISECONDS);
            Patience.until("the end of the run", time.plusSeconds(1), () -> System.nanoTime() >= end);
            var unused = ticks.cancel(false);
            clock.shutdown();
            workers.shutdown();
            if (!workers.awaitTermination(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
                throw new BenchmarkException("Statistics did not catch up");
            }
            return new Timings(micros.copy(), time, failures.get(), 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted while waiting for statistics", e);
        } finally {
            var unusedTicks = clock.shutdownNow();
            var unusedCalls = workers.shutdownNow();
        }
    }

    private void attestAndLook() {
        try {
            int call = calls.getAndIncrement();
            int last = (call + 1) * DAYS_A_CALL - 1;
            JsonNode answer = api.post(organisation.admin(), "/plans/" + planId + "/attestations", body(call));
            long acknowledged = System.nanoTime();
            if (answer.path("accepted").asInt() != DAYS_A_CALL) {
                throw new BenchmarkException("Attestations refused: " + answer);
            }
            if (looks.tryAcquire()) {
                look(last, acknowledged);
            }
        } catch (RuntimeException e) {
            failures.incrementAndGet();
        }
    }

    /** Looking costs the product as much as attesting, so only a few look at a time. */
    private void look(int last, long acknowledged) {
        try {
            Patience.until("statistics", PATIENCE, () -> isCounted(last));
            micros.recordValue((System.nanoTime() - acknowledged) / 1_000);
        } finally {
            looks.release();
        }
    }

    private ObjectNode body(int call) {
        return Api.object(body -> {
            ArrayNode items = body.put("note", "bench").putArray("items");
            for (int i = call * DAYS_A_CALL; i < (call + 1) * DAYS_A_CALL; i++) {
                int day = dayOf(i);
                items.addObject()
                        .put("personId", personOf(i))
                        .put("day", day)
                        .put(
                                "completedAt",
                                startOn.plusDays(day - 1L)
                                        .atTime(4, 0)
                                        .toInstant(ZoneOffset.UTC)
                                        .toString())
                        .put("readingSeconds", 120)
                        .putNull("markPercent");
            }
        });
    }

    /** People in turn, day after day. */
    private String personOf(int item) {
        return organisation.members().get(item % organisation.members().size()).id();
    }

    private int dayOf(int item) {
        return item / organisation.members().size() + 1;
    }

    private boolean isCounted(int item) {
        JsonNode plans = api.get(organisation.admin(), "/statistics/people/" + personOf(item) + "?plan=" + planId)
                .path("plans");
        JsonNode counts = plans.path(0).path("counts");
        return counts.path("onTime").asInt() + counts.path("late").asInt() >= dayOf(item);
    }
}
