package io.rizhi.quiz.grading;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A question with answers that wait for a mark.
 *
 * @param waiting answers not marked yet
 */
@Schema(name = "WaitingQuestion")
record WaitingQuestionView(String quizId, String quizTitle, String questionId, String stem, int waiting) {}
