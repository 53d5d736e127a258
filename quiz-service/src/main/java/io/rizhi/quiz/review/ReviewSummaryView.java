package io.rizhi.quiz.review;

/**
 * How much there is to review.
 *
 * @param wrongCount questions last answered wrong, counted up to 1000
 * @param dueCount questions that today still asks for
 */
record ReviewSummaryView(int wrongCount, int dueCount) {}
