package io.rizhi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.Product;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Walks through a started product in a browser. The steps stand in {@code web/journeys}, beside the pages they walk
 * through; here they are run and judged.
 *
 * @param material what the steps may upload; their log and pictures of a failed step come to lie there too
 * @param zone in which the people live
 * @param ahead how far the product's clock is before the real one
 */
public record BrowserJourney(Product product, Path material, ZoneId zone, Duration ahead) {
    private static final Path WEB = Repository.root().resolve("web");
    private static final int LAST_LINES = 60;

    /** Runs one file of steps and fails with what it says. */
    public void walk(String name, int leastSteps) throws IOException, InterruptedException {
        var report = WEB.resolve("target/" + name + "-tests.json");
        Files.deleteIfExists(report);

        int code = run(name, report);

        assertThat(report).as("see " + log(name)).exists();
        JsonNode steps = new ObjectMapper().readTree(Files.readString(report));
        assertThat(failures(steps)).as("see " + log(name)).isEmpty();
        assertThat(steps.path("numPassedTests").asInt()).isGreaterThanOrEqualTo(leastSteps);
        assertThat(code).as("what failed outside a step:%n%s", endOf(log(name))).isZero();
    }

    private int run(String name, Path report) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                "node",
                "node_modules/vitest/vitest.mjs",
                "run",
                "--config",
                "vitest.journeys.config.ts",
                "--reporter=default",
                "--reporter=json",
                "--outputFile=" + report,
                "journeys/" + name + ".journey.ts");
        var told = process.environment();
        told.put("RIZHI_ADDRESS", product.address());
        told.put("RIZHI_SETUP_TOKEN", product.setupToken());
        told.put("RIZHI_MATERIAL", material.toString());
        told.put("RIZHI_CHROMIUM", chromium());
        told.put("RIZHI_ZONE", zone.getId());
        told.put("RIZHI_AHEAD", Long.toString(ahead.toMillis()));
        told.put(
                "RIZHI_TODAY",
                Clock.systemUTC()
                        .instant()
                        .plus(ahead)
                        .atZone(zone)
                        .toLocalDate()
                        .toString());
        var running = process.directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
        try {
            assertThat(running.waitFor(20, TimeUnit.MINUTES))
                    .as("the journey ends")
                    .isTrue();
            return running.exitValue();
        } finally {
            running.destroyForcibly();
        }
    }

    private static String endOf(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private Path log(String name) {
        return material.resolve(name + ".log");
    }

    private static String chromium() {
        var named = System.getenv("RIZHI_CHROMIUM");
        return named != null && !named.isBlank()
                ? named
                : Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No Chromium; run ./dev setup or set RIZHI_CHROMIUM"))
                        .toString();
    }

    private static List<String> failures(JsonNode report) {
        return report.path("testResults").findValues("failureMessages").stream()
                .flatMap(messages -> Stream.of(messages.toString()).filter(text -> !text.equals("[]")))
                .toList();
    }
}
