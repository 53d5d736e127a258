package io.rizhi.quiz.bank;

import java.util.List;

/** All versions of a question, newest first. */
record QuestionVersionsView(List<QuestionView> items) {}
