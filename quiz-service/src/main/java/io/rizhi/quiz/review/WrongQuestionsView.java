package io.rizhi.quiz.review;

import java.util.List;

/** Questions the caller last answered wrong, newest first, at most 200. */
record WrongQuestionsView(List<WrongQuestionView> items) {}
