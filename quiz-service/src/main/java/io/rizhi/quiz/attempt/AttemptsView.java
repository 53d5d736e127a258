package io.rizhi.quiz.attempt;

import java.util.List;

/** Attempts of one person on one day of a plan, oldest first. */
record AttemptsView(List<AttemptListView> items) {}
