package io.rizhi.benchmarks;

import io.rizhi.benchmarks.journey.CpuTime;
import io.rizhi.benchmarks.journey.Starts;
import io.rizhi.benchmarks.load.LoadClient;
import io.rizhi.benchmarks.load.Timings;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.DrawnQuiz;
import io.rizhi.benchmarks.product.Growth;
import io.rizhi.benchmarks.product.Member;
import io.rizhi.benchmarks.product.Organisation;
import io.rizhi.benchmarks.product.Plans;
import io.rizhi.benchmarks.product.Workplace;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Thousands of people who come at once, with the bar. */
final class RushSuite {

    /** People who sign in; all others are copies of them. */
    static final int TEMPLATES = 20;

    static final int SECTIONS = 1;

    private static final int PEOPLE = 5_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** For those who come in the last moment. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

    private static final double SLOWEST_START_MILLIS = 1_000;

    private final CommandLine line;
    private final Workplace workplace;
    private final Consumer<Figure> results;

    RushSuite(CommandLine line, Workplace workplace, Consumer<Figure> results) {
        this.line = line;
        this.workplace = workplace;
        this.results = results;
    }

    void run() {
        Organisation organisation = workplace.organisation(TEMPLATES);
        Api api = workplace.api();
        List<Member> people = new Growth(workplace.product().mongoUri()).signedIn(organisation, PEOPLE / TEMPLATES);
        Plans plans = new Plans(api, organisation.admin());
        String quizId = new DrawnQuiz(api, organisation.admin()).publish();
        String rehearsal = plans.publishQuiz("预演", organisation.unitId(), quizId, workplace.today());
        String counted = plans.publishQuiz("开考", organisation.unitId(), quizId, workplace.today());
        CpuTime.awaitQuiet(workplace.product());
        Starts warmUp = new Starts(api, people, rehearsal, MINUTE);
        Timings unused = run(warmUp);
        CpuTime.awaitQuiet(workplace.product());
        CpuTime cpu = CpuTime.of(workplace.product());
        Starts starts = new Starts(api, people, counted, MINUTE);
        Timings timings = run(starts);
        results.accept(figure(timings, starts, warmUp.timings(MINUTE), cpu.perCall(PEOPLE)));
    }

    private Timings run(Starts starts) {
        try (LoadClient client = new LoadClient(workplace.port(), line.connections())) {
            Timings unused = client.run(starts, MINUTE.plus(LAST_ANSWERS));
            return starts.timings(MINUTE);
        }
    }

    private static Figure figure(Timings timings, Starts starts, Timings warmUp, String cpu) {
        double slowest = timings.percentile(99);
        return new Figure(
                String.format(Locale.ROOT, "%,d people start the same quiz within a minute", PEOPLE),
                String.format(
                        Locale.ROOT,
                        "**p99 %.0f ms**, p50 %.0f, p95 %.0f, longest %.0f; %,d started, %d failed",
                        slowest,
                        timings.percentile(50),
                        timings.percentile(95),
                        timings.percentile(100),
                        starts.started(),
                        timings.failures()),
                String.format(
                        Locale.ROOT,
                        "ticket and start, %d of %d questions drawn; the first %,d before: p99 %.0f ms, %d failed; %s",
                        DrawnQuiz.DRAWN,
                        DrawnQuiz.POOL,
                        PEOPLE,
                        warmUp.percentile(99),
                        warmUp.failures(),
                        cpu),
                "p99 ≤ 1 s, no error",
                slowest <= SLOWEST_START_MILLIS && timings.failures() == 0);
    }
}
