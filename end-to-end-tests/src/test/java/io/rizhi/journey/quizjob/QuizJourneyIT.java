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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A quiz in a browser, from an empty store: the product is started here, and started again on the next day. */
class QuizJourneyIT {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LEAST_STEPS_OF_THE_FIRST_DAY = 7;
    private static final int KINDS_OF_QUESTIONS = 12;
    private static final int LEAST_STEPS_IN_THE_EDITOR = KINDS_OF_QUESTIONS + 1;
    private static final int LEAST_STEPS_BY_KEYBOARD = 4;
    private static final int LEAST_STEPS_OF_THE_NEXT_DAY = 2;

    @Test
    void a_paper_is_imported_taken_marked_corrected_reviewed_and_analysed_in_a_browser() throws Exception {
        var data = TheProduct.fresh("quiz-job");
        var material = Files.createDirectories(data.resolve("material"));
        write(material);
        var zone = StudyZone.awayFromMidnight(Clock.systemUTC().instant());
        var options = TheProduct.options(data);
        try (var product = Product.start(options)) {
            var today = new BrowserJourney(product, material, zone, Duration.ZERO);
            today.walk("quiz-first-day", LEAST_STEPS_OF_THE_FIRST_DAY);
            today.walk("question-editor", LEAST_STEPS_IN_THE_EDITOR);
            today.walk("quiz-by-keyboard", LEAST_STEPS_BY_KEYBOARD);
        }
        try (var product = Product.start(options.withOverrides(Map.of("RIZHI_TIME_AHEAD", A_DAY.toString())))) {
            var tomorrow = new BrowserJourney(product, material, zone, A_DAY);
            tomorrow.walk("quiz-next-day", LEAST_STEPS_OF_THE_NEXT_DAY);
        }
    }

    private static void write(Path material) throws IOException {
        Files.write(material.resolve("paper.docx"), WordPaper.bytes());
    }
}
