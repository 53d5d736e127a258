package io.rizhi.quiz.review;

import java.util.List;

/**
 * Questions to review today, most overdue first.
 *
 * @param dueCount what today still asks for, all of it listed
 * @param waitingCount due ones above the day's limit, counted up to 1000; they come on the days after
 */
record DueReviewsView(List<DueReviewView> items, int dueCount, int waitingCount) {}
