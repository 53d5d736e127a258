package io.rizhi.quiz.grading;

import io.rizhi.quiz.attempt.Grader;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.grading.model.AttemptGrading;
import io.rizhi.quiz.quiz.model.PublishedQuiz;

/** Marks attempts that are handed in. */
final class GradeAttempt implements Grader {
    @Override
    public Outcome grade(PublishedQuiz quiz, Attempt attempt) {
        return AttemptGrading.grade(quiz, attempt);
    }
}
