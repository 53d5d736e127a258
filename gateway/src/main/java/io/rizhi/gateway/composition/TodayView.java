package io.rizhi.gateway.composition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the Today page shows.
 *
 * @param date today in the person's own time zone
 * @param serverTime for counting down
 * @param study what is due, {@code TodayStudyView} of study-service
 * @param review wrong answers to go over, {@code ReviewSummaryView} of quiz-service
 * @param unread unread messages, {@code UnreadView} of notification-service
 */
record TodayView(
        LocalDate date, Instant serverTime, TodayStudyPart study, TodayReviewPart review, TodayUnreadPart unread) {}
