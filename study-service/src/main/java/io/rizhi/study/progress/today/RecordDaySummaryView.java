package io.rizhi.study.progress.today;

import io.rizhi.study.progress.explanation.ExplanationView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a record.
 *
 * @param day the day
 * @param title the title of the module
 * @param studyDate its date
 * @param dueAt until when it is in time
 * @param lateUntil until when it may be done
 * @param state the state of the day
 * @param minutes credited minutes
 * @param quizPercent the best result; null without one
 * @param completedAt when it was done; null before
 * @param explanation why it is in its state
 * @param quizKind daily, weekly or topic; null without a quiz
 */
public record RecordDaySummaryView(
        int day,
        String title,
        LocalDate studyDate,
        Instant dueAt,
        Instant lateUntil,
        String state,
        int minutes,
        @Nullable Integer quizPercent,
        @Nullable Instant completedAt,
        ExplanationView explanation,
        @Nullable String quizKind) {}
