package io.rizhi.quiz.grading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Questions with answers that wait for a mark, the most first, 200 at most. */
@Schema(name = "WaitingQuestions")
record WaitingQuestionsView(List<WaitingQuestionView> items) {}
