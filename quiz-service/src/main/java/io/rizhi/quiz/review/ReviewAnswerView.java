package io.rizhi.quiz.review;

import io.rizhi.quiz.bank.LinkView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of an answer given in a review.
 *
 * @param correctAnswer as text
 * @param format of the texts: plain, markdown or html
 * @param dueAt when the question comes back; null when it was right often enough to leave
 */
record ReviewAnswerView(
        String questionId,
        boolean isCorrect,
        String correctAnswer,
        @Nullable String explanation,
        @Nullable LinkView link,
        @Nullable Instant dueAt,
        String format) {}
