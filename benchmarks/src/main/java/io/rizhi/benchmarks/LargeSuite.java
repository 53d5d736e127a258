package io.rizhi.benchmarks;

import io.rizhi.benchmarks.journey.LargeOrganisation;
import io.rizhi.benchmarks.load.Timings;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Growth;
import io.rizhi.benchmarks.product.Organisation;
import io.rizhi.benchmarks.product.Plans;
import io.rizhi.benchmarks.product.Workplace;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** What is measured on an organisation of fifty thousand, with the bars of each. */
final class LargeSuite {

    /** People with a history of their own; all others are copies of them. */
    static final int TEMPLATES = 25;

    /** The longest plan has a section a day. */
    static final int SECTIONS = LargeOrganisation.PLAN_DAYS;

    private static final int PEOPLE = 50_000;
    private static final int PUBLISHED_DAYS = 60;
    private static final int PAST = 100;
    private static final double SLOWEST_NOW_MILLIS = 150;
    private static final double SLOWEST_PAST_MILLIS = 1_500;
    private static final Duration LONGEST_PUBLISHING = Duration.ofSeconds(30);

    private final CommandLine line;
    private final Workplace workplace;
    private final Consumer<Figure> results;

    LargeSuite(CommandLine line, Workplace workplace, Consumer<Figure> results) {
        this.line = line;
        this.workplace = workplace;
        this.results = results;
    }

    void run() {
        Organisation organisation = workplace.organisation(TEMPLATES);
        Api api = workplace.api();
        LargeOrganisation large = new LargeOrganisation(api, organisation, workplace.today());
        Growth growth = new Growth(workplace.product().mongoUri());
        String planId = large.grow(growth, PEOPLE);
        if (line.asksFor(What.STATISTICS)) {
            statistics(large, organisation, planId, growth.rows());
        }
        if (line.asksFor(What.PUBLISH)) {
            publish(api, organisation);
        }
    }

    private void statistics(LargeOrganisation large, Organisation organisation, String planId, String rows) {
        String unit = organisation.unitId() + "?plan=" + planId;
        String past = "&on=" + workplace.today().minusDays(PAST);
        question(large, "unit summary, now", "/statistics/units/" + unit, rows, SLOWEST_NOW_MILLIS);
        question(large, "unit summary, a past date", "/statistics/units/" + unit + past, rows, SLOWEST_PAST_MILLIS);
        String page = "/statistics/people?limit=50&unit=" + unit;
        question(large, "people page of 50", page, rows, SLOWEST_NOW_MILLIS);
    }

    private void question(LargeOrganisation large, String what, String path, String rows, double bar) {
        Timings first = large.repeat(path, Duration.ZERO);
        Timings timings = large.repeat(path, line.time());
        results.accept(new Figure(
                what + ", 50,000 people, " + LargeOrganisation.DAYS + " study days",
                String.format(
                        Locale.ROOT,
                        "**p95 %.0f ms**, p50 %.0f; the first %.0f ms",
                        timings.percentile(95),
                        timings.percentile(50),
                        first.percentile(100)),
                rows + ", " + timings.calls() + " questions, one at a time",
                String.format(Locale.ROOT, "p95 ≤ %.0f ms", bar),
                timings.percentile(95) <= bar));
    }

    private void publish(Api api, Organisation organisation) {
        long begin = System.nanoTime();
        String unused = new Plans(api, organisation.admin())
                .publish(new Plans.Wish(
                        "全员计划",
                        organisation.unitId(),
                        organisation.material(),
                        workplace.today().plusDays(1),
                        PUBLISHED_DAYS,
                        0));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        results.accept(new Figure(
                "publish a plan of " + PUBLISHED_DAYS + " days to 50,000 people",
                String.format(Locale.ROOT, "**%.1f s** until every study record is there", took.toMillis() / 1e3),
                "",
                "≤ 30 s",
                took.compareTo(LONGEST_PUBLISHING) <= 0));
    }
}
