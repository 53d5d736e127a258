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
import java.util.stream.Stream;

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
        List<String> planIds = Stream.of("初演", "再演", "开考")
                .map(title -> plans.publishQuiz(title, organisation.unitId(), quizId, workplace.today()))
                .toList();
        Starts first = new Starts(api, people, planIds.get(0), MINUTE);
        Timings cold = quietly(first);
        Timings unused = quietly(new Starts(api, people, planIds.get(1), MINUTE));
        Starts counted = new Starts(api, people, planIds.get(2), MINUTE);
        CpuTime.awaitQuiet(workplace.product());
        CpuTime cpu = CpuTime.of(workplace.product());
        Timings timings = run(counted);
        results.accept(figure(timings, counted, cold, cpu.perCall(PEOPLE)));
    }

    private Timings quietly(Starts starts) {
        CpuTime.awaitQuiet(workplace.product());
        return run(starts);
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
                        "ticket and start, %d of %d questions drawn; after two minutes of the same, of which the first: p99 %.0f ms, %d failed; %s",
                        DrawnQuiz.DRAWN,
                        DrawnQuiz.POOL,
                        warmUp.percentile(99),
                        warmUp.failures(),
                        cpu),
                "p99 ≤ 1 s, no error",
                slowest <= SLOWEST_START_MILLIS && timings.failures() == 0);
    }
}
