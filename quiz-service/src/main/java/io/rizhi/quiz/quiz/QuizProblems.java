package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.Problem;

/** Problems of quizzes. */
final class QuizProblems {
    static final Problem QUIZ_INVALID = Problem.of("quiz-invalid", 422);
    static final Problem QUIZ_NOT_PUBLISHABLE = Problem.of("quiz-not-publishable", 422);

    private QuizProblems() {}
}
