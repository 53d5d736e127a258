package io.rizhi.quiz.review;

import io.rizhi.quiz.bank.LinkView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that the caller answered wrong and that has not left since.
 *
 * @param correctAnswer as text
 * @param format of the texts: plain, markdown or html
 * @param attemptId the attempt it was last wrong in
 */
record WrongQuestionView(
        String questionId,
        String quizTitle,
        String stem,
        int wrongTimes,
        Instant lastWrongAt,
        @Nullable String explanation,
        String correctAnswer,
        @Nullable LinkView link,
        String attemptId,
        String format) {}
