package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.journey.TheProduct;
import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.Product;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The main job in a browser, from an empty store. The steps stand in {@code web/journeys}, beside the pages they walk
 * through; here the product is started, the material is written, and the result is judged.
 */
class MainJobJourneyIT {
    private static final Path WEB = Repository.root().resolve("web");
    private static final int LEAST_STEPS = 10;

    @Test
    void admin_members_and_manager_do_the_main_job_in_a_browser() throws Exception {
        var data = TheProduct.fresh("browser");
        try (var product = Product.start(TheProduct.options(data))) {
            var report = WEB.resolve("target/journey-tests.json");
            Files.deleteIfExists(report);

            int code = run(product, material(data), report);

            JsonNode steps = Visitor.JSON.readTree(Files.readString(report));
            assertThat(failures(steps))
                    .as("see " + data.resolve("material/journey.log") + " and " + data.resolve("logs"))
                    .isEmpty();
            assertThat(steps.path("numPassedTests").asInt()).isGreaterThanOrEqualTo(LEAST_STEPS);
            assertThat(code).isZero();
        }
    }

    private static int run(Product product, Path material, Path report) throws IOException, InterruptedException {
        var now = Clock.systemUTC().instant();
        var zone = Organisation.zoneAwayFromMidnight(now);
        var process = new ProcessBuilder(
                "node",
                "node_modules/vitest/vitest.mjs",
                "run",
                "--config",
                "vitest.journeys.config.ts",
                "--reporter=default",
                "--reporter=json",
                "--outputFile=" + report);
        process.environment().put("RIZHI_ADDRESS", product.address());
        process.environment().put("RIZHI_SETUP_TOKEN", product.setupToken());
        process.environment().put("RIZHI_MATERIAL", material.toString());
        process.environment().put("RIZHI_CHROMIUM", chromium());
        process.environment().put("RIZHI_ZONE", zone);
        process.environment()
                .put("RIZHI_TODAY", new Organisation(product, zone).today(now).toString());
        var running = process.directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(material.resolve("journey.log").toFile())
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

    private static Path material(Path data) throws IOException {
        var folder = Files.createDirectories(data.resolve("material"));
        Files.write(folder.resolve("document.docx"), OfficeDocument.bytes());
        Files.writeString(folder.resolve("paper.txt"), Paper.WITHOUT_SECOND_KEY);
        Files.write(folder.resolve("people.csv"), Organisation.table());
        return folder;
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
