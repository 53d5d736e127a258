package io.rizhi.quiz.review;

/**
 * How much there is to review.
 *
 * @param wrongCount questions last answered wrong, counted up to 1000
 * @param dueCount questions to be reviewed now, counted up to 1000
 */
record ReviewSummaryView(int wrongCount, int dueCount) {}
