package io.rizhi.journey.quizjob;

import io.rizhi.journey.BrowserJourney;
import io.rizhi.journey.StudyZone;
import io.rizhi.journey.TheProduct;
import io.rizhi.launcher.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A quiz in a browser, from an empty store: the product is started here. */
class QuizJourneyIT {
    private static final int LEAST_STEPS_OF_THE_FIRST_DAY = 6;

    @Test
    void a_paper_is_imported_taken_marked_and_corrected_in_a_browser() throws Exception {
        var data = TheProduct.fresh("quiz-job");
        var material = Files.createDirectories(data.resolve("material"));
        write(material);
        var zone = StudyZone.awayFromMidnight(Clock.systemUTC().instant());
        var options = TheProduct.options(data);
        try (var product = Product.start(options)) {
            var today = new BrowserJourney(product, material, zone, Duration.ZERO);
            today.walk("quiz-first-day", LEAST_STEPS_OF_THE_FIRST_DAY);
        }
    }

    private static void write(Path material) throws IOException {
        Files.write(material.resolve("paper.docx"), WordPaper.bytes());
    }
}
