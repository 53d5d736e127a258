package io.rizhi.quiz.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * What comes back when.
 *
 * @param dailyLimit reviews a day asks for at most; the rest waits for the next day
 * @param days today and the days after it, also those without a review
 * @param later reviews after the last of these days
 */
record ReviewForecastView(int dailyLimit, List<Day> days, int later) {
    /** Reviews of one day. */
    @Schema(name = "ReviewForecastDay")
    record Day(LocalDate on, int reviews) {}
}
