package io.rizhi.study.plan.draft;

import io.rizhi.study.plan.model.QuizPlacement;
import io.rizhi.study.plan.model.SectionRef;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to cut into days.
 *
 * @param sections the sections, in order
 * @param minutesPerDay wanted reading time of a day, 1–240
 * @param startOn the first possible study date; null leaves the days without dates
 * @param weekdays study weekdays, ISO 1–7
 * @param followsCalendar whether holidays and make-up days count
 * @param quizId a quiz for the days; null for none
 * @param placement every-day, week-ends or none; null for every day
 */
record SplitRequest(
        @NotNull @Size(max = 2000) List<SectionRef> sections,
        @Min(1) @Max(240) int minutesPerDay,
        @Nullable LocalDate startOn,
        @NotNull @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> weekdays,
        boolean followsCalendar,
        @Nullable String quizId,
        @Pattern(regexp = QuizPlacement.CODES) @Nullable String placement) {

    Set<DayOfWeek> studyWeekdays() {
        return weekdays.stream().map(DayOfWeek::of).collect(Collectors.toSet());
    }
}
