package io.rizhi.benchmarks;

import io.rizhi.benchmarks.product.Workplace;
import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** {@code ./dev bench}: starts the product, measures it, stops it, writes down what came out. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(CommandLine.parse(arguments), Clock.systemUTC());
        } catch (BenchmarkException | LaunchException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(CommandLine line, Clock clock) throws IOException {
        var page = new ResultPage(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                "./dev bench " + String.join(" ", line.words()),
                Machine.commit(),
                Machine.load());
        Consumer<Figure> results = figure -> {
            System.out.println("  " + figure.what() + ": " + figure.figure() + "; " + figure.beside());
            page.add(figure);
        };
        var folder = Repository.root().resolve("target/benchmarks");
        if (line.asksForSmall()) {
            try (var workplace = open(folder.resolve("data"), line, line.people(), Suite.SECTIONS, clock)) {
                new Suite(line, workplace, results).run();
            }
        }
        if (line.asksForLarge()) {
            try (var workplace =
                    open(folder.resolve("large"), line, LargeSuite.TEMPLATES, LargeSuite.SECTIONS, clock)) {
                new LargeSuite(line, workplace, results).run();
            }
        }
        if (line.asksForRush()) {
            try (var workplace = open(folder.resolve("rush"), line, RushSuite.TEMPLATES, RushSuite.SECTIONS, clock)) {
                new RushSuite(line, workplace, results).run();
            }
        }
        String text = page.text(Machine.describe(), Machine.load());
        System.out.println("\n" + text);
        if (line.writesPage()) {
            System.out.println("Written: "
                    + page.write(Repository.root().resolve("docs/performance"), text)
                            .getFileName());
        }
    }

    private static Workplace open(Path folder, CommandLine line, int people, int sections, Clock clock) {
        return Workplace.open(folder, people, sections, line.jvm(), clock, System.out::println);
    }
}
