package io.rizhi.study.progress.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a day was done.
 *
 * @param at the instant of the last thing that was missing
 * @param studyDate its study date
 * @param zone where the person was then
 * @param isOnTime whether that was before the end of the day's date there
 */
public record Completion(Instant at, LocalDate studyDate, ZoneId zone, boolean isOnTime) {}
