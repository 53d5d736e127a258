package io.rizhi.quiz.review;

import io.rizhi.quiz.review.model.Calibration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import reactor.core.publisher.Mono;

/** Compares the recall that the schedule predicts with what came true, over everybody and one year. */
final class ShowCalibration {
    private static final int DAYS = 365;
    private static final int PERCENT = 100;

    private final ReviewLog log;
    private final Clock clock;

    ShowCalibration(ReviewLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Mono<ReviewCalibrationView> show() {
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        return log.tenths(since).collectList().map(found -> new ReviewCalibrationView(since, rows(found)));
    }

    private static List<ReviewCalibrationView.Row> rows(List<Calibration.Tenth> found) {
        return Calibration.whole(found).stream()
                .map(tenth -> new ReviewCalibrationView.Row(
                        tenth.tenth() * 10,
                        tenth.tenth() * 10 + 10,
                        tenth.reviews(),
                        tenth.reviews() == 0 ? null : percent(tenth.predicted() / tenth.reviews()),
                        tenth.reviews() == 0 ? null : percent((double) tenth.right() / tenth.reviews())))
                .toList();
    }

    private static int percent(double share) {
        return (int) Math.round(share * PERCENT);
    }
}
