package io.rizhi.quiz.review;

import java.util.List;

/**
 * Questions to review now, most overdue first.
 *
 * @param dueCount all that are due, counted up to 1000; more than are listed when a day brings too many
 */
record DueReviewsView(List<DueReviewView> items, int dueCount) {}
