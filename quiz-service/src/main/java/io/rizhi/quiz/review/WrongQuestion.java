package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;

/** A question a person last answered wrong. */
record WrongQuestion(
        PersonId personId,
        QuestionId questionId,
        QuizId quizId,
        int quizVersion,
        AttemptId attemptId,
        int wrongTimes,
        Instant lastWrongAt) {}
