package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;

/**
 * One graded answer.
 *
 * @param visibleFrom when the review rule of its quiz lets the key be seen
 */
record Answer(
        PersonId personId,
        QuestionId questionId,
        QuizId quizId,
        int quizVersion,
        AttemptId attemptId,
        Instant at,
        boolean isCorrect,
        Instant visibleFrom) {}
