package io.rizhi.study.progress.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A graded attempt as it counts for a day.
 *
 * @param day the day
 * @param attemptId the attempt
 * @param sequence the attempt's event sequence that said so; an older one changes nothing
 * @param percent share of marks, at most 100
 * @param hasPassed whether the quiz was passed
 * @param seconds time spent, capped
 * @param at when it was submitted
 * @param studyDate the study date of that instant in the zone
 * @param zone where the person was then
 * @param standing what counts over all attempts of the day with this one; null when nothing was told
 * @param isWaiting whether a person has to mark it again, so that it has no result now
 */
public record QuizResult(
        int day,
        String attemptId,
        long sequence,
        int percent,
        boolean hasPassed,
        int seconds,
        Instant at,
        LocalDate studyDate,
        ZoneId zone,
        @Nullable QuizStanding standing,
        boolean isWaiting) {}
