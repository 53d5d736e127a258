package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;

/**
 * A question that a person answered wrong and that has not left since.
 *
 * @param attemptId the attempt it was last wrong in, at that version of that quiz
 */
record WrongQuestion(
        PersonId personId,
        QuestionId questionId,
        QuizId quizId,
        int quizVersion,
        AttemptId attemptId,
        int wrongTimes,
        Instant lastWrongAt) {}
