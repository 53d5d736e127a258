package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.Problem;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;

/** Problems of quizzes. */
final class QuizProblems {
    static final Problem QUIZ_INVALID = Problem.of("quiz-invalid", 422);
    static final Problem QUIZ_NOT_PUBLISHABLE = Problem.of("quiz-not-publishable", 422);

    private QuizProblems() {}

    /**
     * @param rule place of the rule that names it
     */
    static QuestionType type(String code, int rule) {
        return QuestionType.ofCode(code)
                .orElseThrow(() ->
                        QUIZ_INVALID.exception(List.of(FieldError.of("/rules/" + rule + "/type", "unknown-type"))));
    }
}
