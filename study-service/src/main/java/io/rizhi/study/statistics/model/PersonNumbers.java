package io.rizhi.study.statistics.model;

import io.rizhi.study.progress.model.Streak;
import io.rizhi.study.progress.model.StreakDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one person.
 *
 * @param state where the person stands
 * @param counts over all records asked about
 * @param averageScore mean of the marks that count, of all days with one; empty without
 * @param lastStudiedAt when anything was last credited; null before
 */
public record PersonNumbers(
        PersonState state,
        Counts counts,
        OptionalInt averageScore,
        @Nullable Instant lastStudiedAt) {

    public static PersonNumbers of(List<CountedRecord> records, LocalDate on) {
        Counts counts = records.stream().map(CountedRecord::counts).reduce(Counts.NONE, Counts::plus);
        Instant last = records.stream()
                .map(CountedRecord::lastStudiedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new PersonNumbers(state(records, counts, on), counts, averageScore(records), last);
    }

    /** Over all plans of a person, by the one function of streaks. */
    public static Streak streak(List<CountedRecord> records) {
        return Streak.of(records.stream()
                .flatMap(record -> record.days().stream())
                .map(day -> new StreakDay(day.studyDate(), day.mark().state()))
                .toList());
    }

    private static PersonState state(List<CountedRecord> records, Counts counts, LocalDate on) {
        if (counts.overdue() > 0) {
            return PersonState.OVERDUE;
        }
        if (counts.open() > 0) {
            return PersonState.OPEN_TODAY;
        }
        boolean isExcused = records.stream()
                .flatMap(record -> record.days().stream())
                .anyMatch(
                        day -> day.mark() == DayMark.EXCUSED && day.studyDate().equals(on));
        return isExcused ? PersonState.EXCUSED : PersonState.UP_TO_DATE;
    }

    private static OptionalInt averageScore(List<CountedRecord> records) {
        OptionalDouble mean = records.stream()
                .flatMap(record -> record.days().stream())
                .map(CountedDay::percent)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? OptionalInt.of((int) Math.round(mean.getAsDouble())) : OptionalInt.empty();
    }
}
