package io.rizhi.benchmarks.journey;

import io.netty.handler.codec.http.HttpMethod;
import io.rizhi.benchmarks.load.Call;
import io.rizhi.benchmarks.load.Calls;
import io.rizhi.benchmarks.load.Timings;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Member;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Many people who start the same quiz, one after the other at a steady pace: each fetches a ticket and starts an attempt on
 * it. Time counts from the moment at which the person is due, so that a queue before a connection counts as waiting.
 */
public final class Starts implements Calls {

    private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");
    private static final Pattern ATTEMPT = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int CREATED = 201;

    private final Histogram micros = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
    private final Set<String> attempts = new HashSet<>();
    private final Deque<Call> ready = new ArrayDeque<>();
    private final Api api;
    private final List<Member> people;
    private final String day;
    private final long pauseNanos;
    private long begin;
    private int next;

    /**
     * @param planId a plan whose first day has nothing but the quiz
     * @param within the time in which everybody starts
     */
    public Starts(Api api, List<Member> people, String planId, Duration within) {
        this.api = api;
        this.people = people;
        this.day = "/records/" + planId + "/days/1";
        this.pauseNanos = within.toNanos() / people.size();
    }

    @Override
    public @Nullable Call next() {
        Call call = ready.poll();
        if (call != null || next == people.size()) {
            return call;
        }
        long now = System.nanoTime();
        begin = next == 0 ? now : begin;
        long dueAt = begin + next * pauseNanos;
        return now < dueAt ? null : fetchTicket(people.get(next++), dueAt);
    }

    private Call fetchTicket(Member person, long dueAt) {
        return new Call(
                api.load(HttpMethod.POST, person, day + "/ticket", "{}"),
                dueAt,
                (status, body) -> gotTicket(person, dueAt, status, body));
    }

    private boolean gotTicket(Member person, long dueAt, int status, String body) {
        Matcher ticket = TICKET.matcher(body);
        if (status != 200 || !ticket.find()) {
            return failure(dueAt);
        }
        ready.add(new Call(
                api.load(HttpMethod.POST, person, "/attempts", "{\"ticket\":\"" + ticket.group(1) + "\"}"),
                dueAt,
                (answer, attempt) -> started(dueAt, answer, attempt)));
        return true;
    }

    private boolean started(long dueAt, int status, String body) {
        Matcher id = ATTEMPT.matcher(body);
        if (status != CREATED || !id.find() || !attempts.add(id.group(1))) {
            return failure(dueAt);
        }
        record(dueAt);
        return true;
    }

    private boolean failure(long dueAt) {
        record(dueAt);
        return false;
    }

    private void record(long dueAt) {
        micros.recordValue((System.nanoTime() - dueAt) / 1_000);
    }

    /** How long each person waited for the paper; whoever has none when the run is over counts as failed. */
    public Timings timings(Duration time) {
        return new Timings(micros, time, people.size() - attempts.size(), 0);
    }

    /** Attempts that were started, no two the same. */
    public int started() {
        return attempts.size();
    }
}
