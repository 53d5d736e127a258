package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.AttemptQuestionView;
import java.time.Instant;

/** A question to review now, without its key. */
record DueReviewView(String quizTitle, Instant dueAt, AttemptQuestionView question) {}
