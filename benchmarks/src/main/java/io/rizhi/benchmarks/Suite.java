package io.rizhi.benchmarks;

import io.rizhi.benchmarks.journey.BareDriver;
import io.rizhi.benchmarks.journey.Beats;
import io.rizhi.benchmarks.journey.CpuTime;
import io.rizhi.benchmarks.journey.EventsToStatistics;
import io.rizhi.benchmarks.journey.Measurement;
import io.rizhi.benchmarks.journey.Memory;
import io.rizhi.benchmarks.journey.Pages;
import io.rizhi.benchmarks.journey.Responses;
import io.rizhi.benchmarks.load.Calls;
import io.rizhi.benchmarks.load.Timings;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Organisation;
import io.rizhi.benchmarks.product.Patience;
import io.rizhi.benchmarks.product.Plans;
import io.rizhi.benchmarks.product.Workplace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What is measured, in order, with the bars of each. */
final class Suite {

    private static final Duration SETTLE = Duration.ofSeconds(15);
    private static final Duration LONGEST_START = Duration.ofSeconds(15);
    private static final double MOST_MEMORY_GIB = 1.6;
    private static final double SLOWEST_WRITE_MILLIS = 150;
    private static final double SLOWEST_READ_MILLIS = 60;
    private static final double SLOWEST_NUMBER_MILLIS = 1_000;
    private static final double KIB_PER_GIB = 1024 * 1024;
    private static final int PAST_DAYS = 120;
    /** The longest plan has a section a day. */
    static final int SECTIONS = PAST_DAYS;

    private final CommandLine line;
    private final Workplace workplace;
    private final Consumer<Figure> results;

    Suite(CommandLine line, Workplace workplace, Consumer<Figure> results) {
        this.line = line;
        this.workplace = workplace;
        this.results = results;
    }

    void run() {
        Organisation organisation = workplace.organisation(line.people());
        if (line.asksFor(What.START) || line.asksFor(What.MEMORY)) {
            startAndMemory();
            workplace.startForLoad();
        }
        Api api = workplace.api();
        part(What.BEATS, () -> besideBareDriver("reading beats", new Beats(api, organisation)));
        part(What.RESPONSES, () -> besideBareDriver("quiz responses", new Responses(api, organisation)));
        part(What.TODAY, () -> read("`GET /today`", Pages.today(api, organisation)));
        part(What.DAY, () -> read("plan day", Pages.planDay(api, organisation)));
        part(What.SECTION, () -> sectionText(api, organisation));
        part(What.EVENTS, () -> eventsToStatistics(api, organisation));
    }

    /** What cannot be measured is said in its place and costs the others nothing. */
    private void part(What what, Runnable measure) {
        if (!line.asksFor(what)) {
            return;
        }
        try {
            measure.run();
        } catch (BenchmarkException e) {
            results.accept(new Figure(what.word(), "not measured", e.sentence(), "", false));
        }
    }

    private void sectionText(Api api, Organisation organisation) {
        read("section text", Pages.section(api, organisation));
        read("section text, unchanged (304)", Pages.unchangedSection(api, organisation));
    }

    private void startAndMemory() {
        Duration start = workplace.startAgain();
        results.accept(new Figure(
                "start, second time, built jars",
                format("%.1f s", start.toMillis() / 1e3),
                "everything stopped in between",
                "≤ 15 s",
                start.compareTo(LONGEST_START) <= 0));
        Patience.pause(SETTLE);
        Map<String, Long> parts = Memory.of(workplace.product());
        double total = parts.values().stream().mapToLong(Long::longValue).sum() / KIB_PER_GIB;
        results.accept(new Figure(
                "idle memory of all parts, proportional (PSS)",
                format("%.2f GiB", total),
                inMegabytes(parts),
                "≤ 1.6 GiB",
                total <= MOST_MEMORY_GIB));
    }

    private static String inMegabytes(Map<String, Long> parts) {
        return parts.entrySet().stream()
                        .map(part -> part.getKey() + " " + part.getValue() / 1024)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")
                + " MiB";
    }

    private void besideBareDriver(String what, Calls calls) {
        String uri = workplace.product().mongoUri();
        try (BareDriver driver = new BareDriver(uri, line.connections())) {
            Timings unused = driver.run(line.time().dividedBy(2));
            CpuTime cpu = CpuTime.of(workplace.product());
            Timings before = driver.run(line.time().dividedBy(2));
            String bareCpu = cpu.perCall(before.calls());
            Measurement.Result result = measurement().of(calls);
            Timings after = driver.run(line.time().dividedBy(2));
            double bare = (before.rate() + after.rate()) / 2;
            Timings counted = result.counted();
            double ratio = counted.rate() / bare;
            results.accept(new Figure(
                    what + ", " + line.connections() + " connections",
                    format("**%.2f** of the bare driver: %s", ratio, shown(result)),
                    format(
                            "%s; bare driver %.0f/s (before %.0f, after %.0f), p99 %.0f ms, %s",
                            result.cpu(), bare, before.rate(), after.rate(), after.percentile(99), bareCpu),
                    "≥ 1.0, p99 ≤ 150 ms",
                    ratio >= 1 && counted.percentile(99) <= SLOWEST_WRITE_MILLIS && counted.failures() == 0));
        }
    }

    private void read(String what, Calls calls) {
        Measurement.Result result = measurement().of(calls);
        results.accept(new Figure(
                what + ", " + line.connections() + " connections",
                format("**p95 %.0f ms**: %s", result.counted().percentile(95), shown(result)),
                result.cpu(),
                "p95 ≤ 60 ms",
                result.counted().percentile(95) <= SLOWEST_READ_MILLIS
                        && result.counted().failures() == 0));
    }

    private Measurement measurement() {
        return new Measurement(workplace.product(), line.connections(), line.warmUp(), line.time());
    }

    private static String shown(Measurement.Result result) {
        Timings counted = result.counted();
        String text = format(
                "%.0f/s, p50 %.0f, p95 %.0f, p99 %.0f ms; first minute %.0f/s",
                counted.rate(),
                counted.percentile(50),
                counted.percentile(95),
                counted.percentile(99),
                result.first().rate());
        String failed = counted.failures() == 0 ? "" : format("; **%d failed**", counted.failures());
        boolean arePeopleScarce = counted.waits() * 20 > counted.calls();
        return text + failed + (arePeopleScarce ? "; limited by the number of people" : "");
    }

    private void eventsToStatistics(Api api, Organisation organisation) {
        LocalDate startOn = workplace.today().minusDays(PAST_DAYS);
        String planId = new Plans(api, organisation.admin())
                .publish(new Plans.Wish("补录计划", organisation.unitId(), organisation.material(), startOn, PAST_DAYS, 0));
        var events = new EventsToStatistics(api, organisation, planId, startOn, PAST_DAYS);
        Duration warmUp = shorter(line.warmUp(), Duration.ofSeconds(events.secondsThatFit() / 3));
        Duration time = shorter(line.time(), Duration.ofSeconds(events.secondsThatFit() / 2));
        Timings unused = events.run(warmUp);
        CpuTime cpu = CpuTime.of(workplace.product());
        Timings timings = events.run(time);
        String perEvent = cpu.perCall(time.toSeconds() * EventsToStatistics.EVENTS_A_SECOND);
        results.accept(new Figure(
                "event to statistics at " + EventsToStatistics.EVENTS_A_SECOND + " events/s",
                format(
                        "**p99 %.0f ms**, p50 %.0f, p95 %.0f%s",
                        timings.percentile(99),
                        timings.percentile(50),
                        timings.percentile(95),
                        timings.failures() == 0 ? "" : format("; **%d failed**", timings.failures())),
                format("%d samples over %d s; per event: %s", timings.calls(), time.toSeconds(), perEvent),
                "p99 ≤ 1 s",
                timings.percentile(99) <= SLOWEST_NUMBER_MILLIS && timings.failures() == 0));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
