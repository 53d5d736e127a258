package io.rizhi.quiz.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recall predicted and observed, over everybody.
 *
 * @param since first date counted
 * @param rows by tenths of the prediction
 */
record ReviewCalibrationView(LocalDate since, List<Row> rows) {
    /**
     * Reviews whose prediction lies between two percentages.
     *
     * @param predicted mean prediction in percent; null without a review
     * @param observed share that was right in percent; null without a review
     */
    @Schema(name = "ReviewCalibrationRow")
    record Row(
            int fromPercent,
            int toPercent,
            int reviews,
            @Nullable Integer predicted,
            @Nullable Integer observed) {}
}
