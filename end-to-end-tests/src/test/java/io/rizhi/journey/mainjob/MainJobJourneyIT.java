package io.rizhi.journey.mainjob;

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

/** The main job in a browser, from an empty store: the product is started here and the material is written. */
class MainJobJourneyIT {
    private static final int LEAST_STEPS = 10;

    @Test
    void admin_members_and_manager_do_the_main_job_in_a_browser() throws Exception {
        var data = TheProduct.fresh("browser");
        var zone = StudyZone.awayFromMidnight(Clock.systemUTC().instant());
        try (var product = Product.start(TheProduct.options(data))) {
            new BrowserJourney(product, material(data), zone, Duration.ZERO).walk("main-job", LEAST_STEPS);
        }
    }

    private static Path material(Path data) throws IOException {
        var folder = Files.createDirectories(data.resolve("material"));
        Files.write(folder.resolve("document.docx"), OfficeDocument.bytes());
        Files.writeString(folder.resolve("paper.txt"), Paper.WITHOUT_SECOND_KEY);
        Files.write(folder.resolve("people.csv"), Organisation.table());
        return folder;
    }
}
