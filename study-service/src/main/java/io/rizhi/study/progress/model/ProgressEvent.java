package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.QuizKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others may hear of a study record. */
public sealed interface ProgressEvent {

    /** The person was asked to follow a publication: the first one, or a later one in its place. */
    record PlanJoined(int version, int firstDay, List<DueDay> days) implements ProgressEvent {}

    /** One day of a joined plan. */
    record DueDay(int day, LocalDate studyDate, Instant dueAt, QuizKind quizKind) {}

    /** The person no longer belongs to the plan. */
    record PlanLeft(Instant leftAt) implements ProgressEvent {}

    /** Sections of a day were proved together. */
    record ReadingProved(int day, List<Proof> proofs, Instant provedAt, LocalDate studyDate, ZoneId zone)
            implements ProgressEvent {}

    /** A report of reading was not credited. */
    record ReadingRefused(int day, String reason, Instant at) implements ProgressEvent {}

    /** A graded attempt was applied, passed or not. */
    record QuizResultNoted(QuizResult result) implements ProgressEvent {}

    /** A day was done for the first time. */
    record DayCompleted(
            int day,
            Completion completion,
            int readingSeconds,
            int attemptSeconds,
            @Nullable Integer markPercent) implements ProgressEvent {}

    /** What was told of a day's completion no longer holds. */
    record DayReopened(int day, Instant at) implements ProgressEvent {}

    /** A day was excused, or the excuse was withdrawn. */
    record DayExcused(int day, boolean isExcused, String by) implements ProgressEvent {}

    /** Nothing of the plan is left to do. */
    record PlanCompleted(Instant completedAt) implements ProgressEvent {}
}
