package io.rizhi.quiz.grading;

import io.rizhi.quiz.grading.model.MarkingRule;
import io.rizhi.quiz.ids.QuizId;
import reactor.core.publisher.Mono;

/** Who marks which quiz. */
interface MarkingRules {
    /** One marker, as long as nothing else was said. */
    Mono<MarkingRule> of(QuizId quizId);

    Mono<Void> save(QuizId quizId, MarkingRule rule);
}
