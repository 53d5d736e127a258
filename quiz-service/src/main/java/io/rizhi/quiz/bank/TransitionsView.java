package io.rizhi.quiz.bank;

import java.util.List;

/** Steps of a question from state to state, oldest first, the last 200. */
record TransitionsView(List<TransitionView> items) {}
