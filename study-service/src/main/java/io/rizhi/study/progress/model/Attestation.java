package io.rizhi.study.progress.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A day done elsewhere, for example on paper, as an admin attests it. It is never a reading proof and is shown as what
 * it is.
 *
 * @param day the day
 * @param completedAt when the person did it
 * @param studyDate the study date of that instant in the zone
 * @param zone where the person was then
 * @param readingSeconds reading time as attested
 * @param markPercent quiz result as attested, 0–100; null without one
 * @param by who attests it, as person id
 * @param byName the name of that person then
 * @param note where it comes from
 * @param at when it was attested
 */
public record Attestation(
        int day,
        Instant completedAt,
        LocalDate studyDate,
        ZoneId zone,
        int readingSeconds,
        @Nullable Integer markPercent,
        String by,
        String byName,
        String note,
        Instant at) {}
