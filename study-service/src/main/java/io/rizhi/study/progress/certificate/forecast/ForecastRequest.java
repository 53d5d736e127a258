package io.rizhi.study.progress.certificate.forecast;

import io.rizhi.study.progress.certificate.model.QuizChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to think through, at most 500.
 *
 * @param changes of quizzes of days
 */
record ForecastRequest(@NotNull @Size(max = 500) List<@Valid @NotNull ForecastChange> changes) {

    /**
     * One change.
     *
     * @param recordId study record
     * @param day the day
     * @param passedSince when the attempt was handed in with which the quiz would be passed; null when it would not be
     */
    record ForecastChange(
            @NotBlank @Size(max = 64) String recordId,
            @Min(1) int day,
            @Nullable Instant passedSince) {

        QuizChange toChange() {
            return new QuizChange(day, passedSince == null ? null : passedSince.truncatedTo(ChronoUnit.MILLIS));
        }
    }
}
