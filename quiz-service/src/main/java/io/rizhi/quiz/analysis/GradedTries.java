package io.rizhi.quiz.analysis;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.util.Map;
import reactor.core.publisher.Flux;

/** Marks of graded attempts. */
interface GradedTries {
    /** Marks by question of the newest graded first tries at a version. */
    Flux<Map<QuestionId, Double>> first(QuizId quizId, int version, int limit);
}
